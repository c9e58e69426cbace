/** Things of people's days by where they are met; white space between them. */
export const germanEveryday = {
  home: `wohnung bude sofa couch kissen matratze schlafzimmer badezimmer badewanne klo dusche waschbecken handtuch vorhang
    kühlschrank gefrierfach ofen backofen mikrowelle wasserkocher toaster staubsauger waschmaschine trockner wäsche
    bügeleisen müll mülltonne klempner nachbar nachbarin mitbewohner mitbewohnerin glühbirne fernbedienung schlüssel
    klingel paket päckchen postbote dhl hermes rasen balkon schrank abwasch geschirr`,
  food: `frühstück mittagessen abendessen abendbrot nachtisch snack mahlzeit nudeln pasta spaghetti curry suppe
    salat brötchen schnitzel pommes döner burger sushi lasagne pfannkuchen waffeln kuchen torte plätzchen keks kekse
    käse quark joghurt speck wurst hühnchen steak tofu zwiebel zwiebeln knoblauch karotte möhren avocado banane
    erdbeeren schokolade schoki ketchup mayo teig müsli kaffee espresso tee bier wein schorle cocktail wodka saft
    limo cola grillen grill vegan vegetarisch hunger durst café kneipe speisekarte kellner löffel tasse pizza`,
  shopping: `supermarkt rewe edeka lidl aldi kaufland laden einkauf einkaufen kassenbon gutschein rabatt amazon ebay
    kleinanzeigen ikea sneaker schuhe stiefel jacke mantel hoodie pulli pullover hemd tshirt jeans kleid rock socken
    schlafanzug rucksack handtasche regenschirm schirm schal handschuhe mütze sonnenbrille ohrringe parfüm
    lippenstift schminke tattoo friseur friseurin haare`,
  school: `hausaufgabe hausaufgaben aufsatz arbeitsblatt prüfung prüfungen klausur klassenarbeit mathearbeit zeugnis
    unterricht vorlesung seminar tutorium klassenzimmer mitschüler schulbuch heft bleistift taschenrechner
    stundenplan semester bachelorarbeit masterarbeit mathe abi abitur nachsitzen klassenfahrt`,
  work: `chefin kollege kollegin kollegen frühschicht spätschicht nachtschicht überstunden vorstellungsgespräch bewerbung
    lebenslauf homeoffice zoom slack powerpoint drucker laptop tastatur mail mails postfach deadline praktikant
    schreibtisch feierabend kantine urlaub`,
  family: `mama mutti mami papa vati cousin cousine oma opa verlobte kleinkind babysitter kita windel windeln geburtstag
    geschenk geschenke schwiegermutter schwiegereltern`,
  pets: `katze katzen kater kätzchen hund hunde welpe hamster kaninchen hase papagei goldfisch meerschweinchen leine
    katzenklo tierarzt haustier`,
  health: `arzt ärztin zahnarzt hausarzt therapeut physio arzttermin kopfschmerzen kopfweh migräne grippe husten schnupfen
    erkältung fieber halsweh halsschmerzen bauchweh bauchschmerzen kater knie knöchel schulter rücken tabletten ibu
    pflaster apotheke brille kontaktlinsen training fitnessstudio fitti gym joggen laufband kniebeugen
    schwanger`,
  travel: `bus busse ubahn sbahn taxi roller karre parkplatz tanken sprit führerschein fahrkarte hostel airbnb camping
    zelt wochenende`,
  games: `spiel spiele zocken gamer minecraft fortnite roblox valorant fifa zelda mario pokemon skyrim csgo dota steam xbox
    playstation ps5 nintendo konsole controller ranked noob loot endboss dungeon dlc speedrun gilde dnd würfel
    brettspiel monopoly siedler uno schach poker skat`,
  sport: `match elfmeter abseits schiri schiedsrichter torwart stürmer bundesliga derby anpfiff halbzeit bayern dortmund
    bvb schalke hsv werder barca madrid messi ronaldo nationalmannschaft tennis golf basketball volleyball handball
    badminton marathon`,
  fun: `film filme kino netflix disney serie serien staffel folge folgen trailer spoiler anime manga lied lieder song
    playlist konzert spotify youtube tiktok insta instagram snapchat whatsapp twitch podcast meme memes gif feier
    club karaoke kostüm feuerwerk selfie witz witze schwarm tinder`,
  chat: `handy handys ladekabel akku wlan router passwort kopfhörer headset mikro webcam screenshot emoji sticker discord
    benachrichtigung ping nickname benutzername`,
  days: `wetter regen regnet schnee schneit sonnig schlaf schlafen wecker nickerchen weihnachten ostern halloween
    silvester`,
  outdoors: `zaun hecke rasenmäher schuppen terrasse blumentopf tapete bohrer schraubenzieher hammer nägel leiter reifen
    platten tanken tankstelle benzin einfahrt waschstraße`,
  away: 'airline pension airbnb souvenir sonnencreme bikini badehose sonnenbrand campingplatz jetlag',
  money: 'paypal iban dispo geldbeutel portemonnaie taschengeld lotto',
  looks: 'bart augenbrauen wimpern shampoo deo zahnbürste zahnpasta rasierer',
  love: 'flirten beziehungskiste trennung knutschen valentinstag umarmung',
};
