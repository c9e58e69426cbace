/** Things of people's days by where they are met; white space between them. */
export const spanishEveryday = {
  home: `sofá manta almohada colchón dormitorio bañera váter ducha lavabo toalla cortina nevera frigorífico congelador
    horno microondas tostadora aspiradora lavadora secadora colada fontanero vecino vecina bombilla mando llaves
    paquete cartero repartidor césped balcón terraza armario trastero platos`,
  food: `desayuno almuerzo comida merienda cena postre picoteo pasta macarrones espaguetis curry sopa ensalada bocadillo
    bocata tostada hamburguesa kebab taco tacos sushi lasaña tortilla paella croquetas tortitas gofres tarta pastel
    bizcocho galleta galletas queso yogur beicon salchicha chorizo jamón filete tofu ajo zanahoria aguacate plátano
    manzana fresas chocolate ketchup mayonesa especias cereales café cafelito cerveza birra vino cubata cóctel
    vodka zumo refresco cola sobras barbacoa parrilla vegano vegetariano hambre sed cafetería camarero tenedor
    cuchara sartén olla plato taza pizza`,
  shopping: `súper supermercado mercadona carrefour lidl tienda compra compras cupón descuento rebajas amazon ebay
    wallapop ikea zapatillas zapatos botas chaqueta abrigo sudadera jersey camisa camiseta vaqueros pantalón
    pantalones vestido falda calcetines pijama mochila bolso paraguas bufanda guantes gorro gafas perfume
    pintalabios maquillaje tatuaje peluquería peluquero pelo`,
  school: `deberes redacción ejercicios examen exámenes parcial boletín asignatura seminario tutoría profe profes cuaderno
    lápiz calculadora horario semestre tfg tfm mates matemáticas instituto insti colegio cole uni recreo`,
  work: `nómina currículum teletrabajo zoom excel powerpoint impresora portátil teclado becario curro curras
    vacaciones`,
  family: `mamá papá tía tío primo prima abuela abuelo abuelos novia novio nene crío críos canguro guarde pañal
    pañales cumple cumpleaños regalo regalos suegra cuñado cuñada`,
  pets: `gato gata gatos gatito perro perra perros perrito cachorro hámster conejo loro pececillo correa arenero
    veterinario mascota`,
  health: `médico médica doctor dentista psicólogo fisio jaqueca migraña gripe tos resfriado catarro fiebre garganta barriga
    resaca rodilla tobillo hombro espalda pastillas ibuprofeno tirita farmacia gafas lentillas entreno gimnasio gym
    pilates sentadillas embarazada`,
  travel: `autobús bus taxi uber bici bicicleta patinete aparcar aparcamiento andén equipaje maleta hostal airbnb camping
    tienda finde`,
  games: `juego partida partidas minecraft fortnite roblox valorant fifa zelda mario pokemon skyrim csgo dota steam xbox
    playstation ps5 switch nintendo consola mando ranked noob loot mazmorra dlc speedrun raid gremio dnd dados
    monopoly catan ajedrez póker cartas parchís`,
  sport: `gol goles golazo penalti penaltis árbitro portero delantero entrenador champions derbi barça
    atleti betis sevilla athletic messi ronaldo mbappé vinicius baloncesto tenis golf pádel voley natación maratón`,
  fun: `peli pelis película películas cine netflix hbo disney serie temporada capítulo capítulos tráiler spoiler
    spoilers anime manga canción canciones playlist concierto conciertos spotify youtube tiktok insta instagram
    snapchat whatsapp twitch podcast meme memes gif fiesta fiestas discoteca karaoke disfraz selfie chiste
    chistes tinder atardecer`,
  chat: `móvil móviles cargador batería wifi router contraseña auriculares cascos micro webcam captura emoji sticker
    pegatina discord notificación notificaciones ping apodo usuario`,
  days: `lluvia llueve lloviendo nieve nieva nevando solazo dormir siesta despertador navidad nochevieja halloween tráfico
    atasco`,
  outdoors: `valla seto cortacésped trastero maceta taladro destornillador martillo clavos escalera rueda pinchazo gasolinera
    lavacoches`,
  away: 'aerolínea souvenir bañador bikini quemadura tumbona hamaca sombrilla jetlag',
  money: 'paypal bizum iban cartera monedero propina lotería',
  looks: 'barba cejas pestañas champú desodorante dentífrico maquinilla',
  love: 'ligar ligue ruptura morreo abrazo enamorado enamorada',
};
