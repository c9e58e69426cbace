/** Things of people's days by where they are met; white space between them. */
export const frenchEveryday = {
  home: `appart appartement canapé couette oreiller matelas baignoire toilettes douche lavabo serviette rideau frigo
    congélo congélateur bouilloire aspirateur lessive repassage poubelle poubelles plombier proprio voisin voisine
    coloc colocs ampoule télécommande clés clé sonnette colis livreur livraison pelouse balcon placard vaisselle`,
  food: `déjeuner dîner goûter dessert repas recette pâtes nouilles curry soupe salade sandwich tartine quiche burger
    frites kebab tacos sushi lasagnes crêpe crêpes gaufre gaufres gâteau gâteaux cookie cookies biscuit tarte
    baguette croissant fromage raclette fondue yaourt lardons saucisse jambon steak tofu ail carotte avocat banane
    fraises chocolat ketchup mayo épices café bière bières vin pinard apéro cocktail vodka jus limonade coca
    barbecue végan végétarien faim soif resto brasserie fourchette cuillère poêle casserole assiette tasse pizza`,
  shopping: `supermarché carrefour leclerc lidl auchan monoprix magasin boutique promo promos soldes amazon vinted
    leboncoin ikea baskets chaussures bottes veste manteau sweat tshirt jean pantalon robe jupe chaussettes pyjama
    sac parapluie écharpe gants bonnet lunettes parfum maquillage tatouage coiffeur coiffeuse cheveux`,
  school: `devoirs dissert dissertation exam examen examens partiel partiels leçon amphi td tp camarade
    cahier stylo crayon calculette calculatrice semestre maths algèbre bac brevet colle cantine récré`,
  work: `collègue collègues cv télétravail zoom excel powerpoint imprimante ordi clavier mail mails boulot taf
    congés vacances rtt`,
  family: `maman papa tante tata tonton oncle cousin cousine mamie papi papy mémé copine copain fiancé gosse gosses gamin
    gamins nounou crèche anniv anniversaire cadeau cadeaux`,
  pets: 'chat chats chaton chien chienne chiens chiot hamster lapin perroquet litière véto vétérinaire',
  health: `médecin docteur toubib dentiste psy kiné rdv migraine grippe toux rhume fièvre gorge ventre gueule genou cheville
    épaule dos doliprane ordonnance pansement pharmacie lunettes lentilles muscu gym pilates jogging squats`,
  travel: 'bus taxi uber vélo trottinette bagnole parking auberge airbnb camping tente weekend',
  games: `jeu minecraft fortnite roblox valorant fifa zelda mario pokemon skyrim csgo dota steam xbox playstation play ps5
    switch nintendo console manette ranked noob loot donjon dlc speedrun guilde dnd monopoly catan uno poker
    cartes belote`,
  sport: `match matchs péno pénalty arbitre attaquant derby psg barça madrid messi ronaldo mbappé basket tennis golf volley
    rugby marathon`,
  fun: `film films ciné cinéma netflix disney série séries saison épisode épisodes trailer spoil spoiler animé manga
    chanson chansons playlist concert concerts spotify youtube tiktok insta instagram snap snapchat whatsapp twitch
    podcast mème memes gif fête soirée karaoké déguisement selfie blague blagues rencard tinder`,
  chat: `portable téléphone chargeur batterie wifi mdp écouteurs webcam emoji sticker discord appli notif notifs ping
    pseudo`,
  days: 'météo pluie pleut neige canicule dormir sommeil sieste réveil noël pâques halloween bouchons',
  outdoors:
    'clôture haie tondeuse cabanon terrasse perceuse tournevis marteau clous échelle pneu pneus crevaison essence',
  away: 'airbnb souvenir maillot crème bikini transat jetlag',
  money: 'paypal lydia iban portefeuille monnaie pourboire loto',
  looks: 'barbe sourcils cils shampoing déo dentifrice rasoir',
  love: 'draguer drague rupture bisou câlin amoureux amoureuse',
};
