/** Things of people's days by where they are met; white space between them. */
export const englishEveryday = {
  home: `apartment sofa couch blanket pillow duvet mattress bedroom bathroom bathtub toilet shower towel curtain fridge
    freezer oven microwave kettle toaster hoover vacuum washer dryer washing ironing rubbish plumber landlord
    landlady neighbour neighbor flatmate roommate housemate lightbulb doorbell parcel mailman lawn
    balcony cushion wardrobe`,
  food: `breakfast brunch lunch dinner supper dessert snack snacks meal recipe pasta noodles curry soup salad sandwich
    toast burger fries kebab taco burrito sushi ramen lasagna pancake pancakes waffles cake cookies biscuit biscuits
    brownie muffin pie cheese yoghurt yogurt bacon sausage tofu garlic carrot avocado banana strawberries chocolate
    ketchup mayo dough coffee espresso latte tea beer wine cider cocktail vodka smoothie juice lemonade leftovers
    takeout barbecue bbq vegan vegetarian hungry thirsty cafe pub menu waiter fork spoon mug`,
  shopping: `supermarket grocery groceries shop shops mall checkout receipt voucher coupon discount refund amazon ebay ikea
    lidl aldi tesco sneakers shoes trainers jacket coat hoodie jumper sweater shirt tshirt jeans trousers socks
    pyjamas backpack handbag umbrella scarf gloves hat sunglasses earrings perfume lipstick makeup tattoo haircut
    hairdresser barber`,
  school: `homework assignment essay coursework worksheet exam exams midterm midterms quiz lessons lecture lectures seminar
    tutorial classroom classmate textbook notebook pencil calculator timetable semester dissertation thesis maths
    detention homeroom prom`,
  work: `colleague coworker cowork payslip paycheck payday internship standup slack spreadsheet powerpoint
    printer laptop keyboard inbox email emails lunchbreak commute`,
  family: `mum mom mummy mommy dad daddy auntie aunt uncle cousin grandma grandpa granny niece nephew girlfriend boyfriend
    fiance babysitter nanny nappy nappies birthday birthdays gift gifts inlaws`,
  pets: 'cat cats kitten doggo puppy hamster rabbit bunny parrot goldfish guineapig litter vet pet pets',
  health: `doctor dentist gp therapist physio appointment headache migraine flu cough fever sore throat stomach ache
    hangover knee ankle shoulder pills painkillers ibuprofen prescription plaster pharmacy glasses workout gym
    pilates jogging treadmill squats`,
  travel: `bus buses tube metro subway taxi uber parking luggage suitcase hostel airbnb holiday holidays vacation
    tent weekend`,
  games: `game games gaming gamer minecraft fortnite roblox valorant fifa zelda mario pokemon skyrim csgo dota overwatch
    steam xbox playstation ps5 nintendo console controller joystick ranked noob respawn loot dungeon dlc speedrun
    guild dnd boardgame catan poker cards`,
  sport: `match matches penalty offside referee ref striker midfielder goalkeeper semifinal derby kickoff halftime arsenal
    liverpool chelsea barca madrid bayern juve psg messi ronaldo mbappe nba nfl lakers playoffs superbowl tennis golf
    cricket rugby basketball volleyball badminton swimming marathon`,
  fun: `movie movies film films cinema netflix hbo disney series episode episodes trailer spoiler spoilers anime
    manga song songs playlist concert gig spotify youtube tiktok insta instagram snapchat whatsapp twitch podcast
    meme memes gif club karaoke costume fireworks pic pics selfie joke jokes tinder`,
  chat: `phone phones charger battery wifi router password headphones earphones headset mic webcam screenshot emoji
    sticker discord vc notification notifications ping pings nickname username`,
  days: `rain raining snow snowing sunny sunshine heatwave freezing umbrella evening bedtime nap alarm snooze lazy sleep
    asleep awake christmas xmas easter halloween`,
  outdoors: `fence hedge lawnmower shed patio flowerpot paint wallpaper drill screwdriver hammer nails ladder tyre tyres
    puncture petrol gasoline carwash driveway`,
  away: 'airline hotel airbnb souvenir sunscreen bikini swimsuit towel suntan campsite boarding layover jetlag',
  money: 'paypal venmo iban overdraft wallet purse allowance lottery',
  looks: 'hair beard eyebrow eyebrows eyelashes shampoo deodorant toothbrush toothpaste razor',
  love: 'girlfriend boyfriend flirting situationship breakup snog valentine hug',
};
