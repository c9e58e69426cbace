/** An article with a list or a table that means the opposite, or nothing sure, without what leads in it. */
export interface GovernedArticle {
  readonly name: string;
  readonly source: string;
  /** Asks for what the article does not say, in words of one item or row. */
  readonly question: string;
  /** Words of each item or row. */
  readonly items: readonly string[];
  /** What must be shown with each. */
  readonly lead: string;
}

const page = (language: string, title: string, inside: string): string =>
  `<!doctype html><html lang="${language}"><head><title>${title}</title></head><body><article><h1>${title}</h1>${inside}</article></body></html>`;

export const governedArticles: readonly GovernedArticle[] = [
  {
    name: 'mooring.md',
    source: `# Mooring at Tarnsey\n\nThe harbour of Tarnsey takes 14 pounds a night for a boat of up to ten metres. Edith Marrow collects the money on the quay every evening at six and writes a receipt for each boat.\n\n## What the fee does not cover\n\n- Water and electricity at the quay\n- The crane, which lifts boats of up to 4 tonnes every Friday\n- Showers in the clubhouse, which Edith Marrow opens at 7 a.m.\n\n## Leaving\n\nBoats leave before noon. The next boat may be waiting outside the breakwater, and nobody likes to wait there in a swell.\n`,
    question: 'What did Barnaby Thistlewood say about water and electricity at the quay?',
    items: ['Water and electricity', 'lifts boats of up to 4 tonnes', 'Showers in the clubhouse'],
    lead: 'What the fee does not cover',
  },
  {
    name: 'winter.txt',
    source: `Winter rules of the Corvey allotments\n\nThe Corvey allotments lie behind the brickworks and have 62 plots. The committee met on 4 November in the pavilion and agreed on rules for the winter.\n\nFrom November to March nobody may do any of the following:\n\n- burn garden waste in the barrels behind plot 40\n- draw water from the well, which holds 900 litres\n- drive a car on the middle path between the sheds\n\nThe committee meets again on 2 March. Rosa Venn keeps the keys of the pavilion until then, and she can be reached in the evening.\n`,
    question: 'What did Barnaby Thistlewood say about the well that holds 900 litres?',
    items: ['burn garden waste', 'draw water from the well', 'drive a car on the middle path'],
    lead: 'nobody may do any of the following',
  },
  {
    name: 'grant.html',
    source: page(
      'en',
      'A grant for old roofs',
      '<p>The county of Ashmere pays for slate on old roofs. Last year 118 owners asked for money, and 74 of them were given some, said Owen Tarrant, who runs the office.</p><p>The county pays nothing where one of these is true:</p><ul><li>The house was built after 1919.</li><li>The owner earns more than 52,000 pounds a year.</li><li>Work on the roof began before the county answered.</li></ul><p>Letters go to the office in Fenn Street. Tarrant says an answer takes six weeks, and in the spring it may take eight.</p>',
    ),
    question: 'What did Barnaby Thistlewood say about the house built after 1919?',
    items: ['built after 1919', 'more than 52,000 pounds', 'began before the county answered'],
    lead: 'The county pays nothing where one of these is true',
  },
  {
    name: 'kurkarte.md',
    source: `# Die Gästekarte von Bad Wiesling\n\nDie Gästekarte kostet 2,80 Euro am Tag. Im vergangenen Jahr wurden 41.000 Karten ausgegeben, sagte Kurdirektorin Helga Brandauer am Montag im Rathaus.\n\n## Nicht enthalten\n\n- Der Eintritt in die Therme am Nordufer\n- Die Fahrt mit der Seilbahn auf den Hochstein\n- Die Leihräder, von denen die Gemeinde 60 besitzt\n\n## Wo es sie gibt\n\nDie Karte gibt es im Rathaus und in jedem Gasthof. Brandauer will sie im nächsten Jahr auch auf dem Telefon anbieten.\n`,
    question: 'Was sagte Egon Zwirner über die Fahrt mit der Seilbahn auf den Hochstein?',
    items: ['Eintritt in die Therme', 'Fahrt mit der Seilbahn', 'Die Leihräder'],
    lead: 'Nicht enthalten',
  },
  {
    name: 'werkstatt.html',
    source: page(
      'de',
      'Die Werkstatt am Kanal',
      '<p>Die offene Werkstatt am Kanal hat 210 Mitglieder. Jeden Donnerstag zeigt Jonas Petermann, wie man einen Hobel schärft, und im Winter kommen bis zu 30 Leute.</p><p>Wer noch keine Einweisung hat, darf folgende Geräte auf keinen Fall benutzen:</p><ul><li>die Kreissäge im hinteren Raum, die 1987 gebaut wurde</li><li>den Brennofen, der 1.200 Grad erreicht</li><li>die Drehbank neben dem Fenster</li></ul><p>Die nächste Einweisung ist am 9. Februar. Petermann bittet darum, feste Schuhe mitzubringen.</p>',
    ),
    question: 'Was sagte Egon Zwirner über den Brennofen, der 1.200 Grad erreicht?',
    items: ['Kreissäge im hinteren Raum', 'den Brennofen', 'die Drehbank neben'],
    lead: 'darf folgende Geräte auf keinen Fall benutzen',
  },
  {
    name: 'piscina.md',
    source: `# La piscina de Valdemora\n\nLa piscina de Valdemora abre el 15 de junio. El abono cuesta 48 euros y el año pasado lo compraron 930 vecinos, según la concejala Marta Quiroga.\n\n## No se permite\n\n* Comer en el césped junto al vaso grande\n* Entrar con colchonetas de más de un metro\n* Dejar solos a los niños menores de 12 años\n\n## Horario\n\nLa piscina cierra a las nueve de la noche. En agosto los socorristas son seis, y Quiroga espera contratar a dos más.\n`,
    question: '¿Qué dijo Baldomero Trujillo sobre comer en el césped junto al vaso grande?',
    items: ['Comer en el césped', 'Entrar con colchonetas', 'Dejar solos a los niños'],
    lead: 'No se permite',
  },
  {
    name: 'becas.html',
    source: page(
      'es',
      'Las becas del conservatorio',
      '<p>El conservatorio de Olmedilla reparte cada año 22 becas. La directora, Inés Barrero, explicó el jueves que 140 alumnos las habían pedido.</p><table><caption>Gastos que la beca no paga</caption><tr><th>Gasto</th><th>Importe</th></tr><tr><td>Alquiler de un violonchelo</td><td>35 euros al mes</td></tr><tr><td>Viaje al concurso de Burgos</td><td>90 euros</td></tr><tr><td>Cuerdas y cañas</td><td>60 euros al año</td></tr></table><p>Las solicitudes se entregan antes del 30 de septiembre. Barrero dijo que la lista se publicará en la puerta del conservatorio.</p>',
    ),
    question: '¿Qué dijo Baldomero Trujillo sobre el alquiler de un violonchelo?',
    items: ['Alquiler de un violonchelo', 'concurso de Burgos', 'Cuerdas y cañas'],
    lead: 'Gastos que la beca no paga',
  },
  {
    name: 'marche.txt',
    source: `Le marché de Saint-Vérand\n\nLe marché de Saint-Vérand se tient le mercredi sur la place aux Ormes. On y compte 54 étals, et la commune a encaissé 18 000 euros de droits en 2023, selon l’adjointe Claire Bonnefoy.\n\nNe sont plus admis à partir du 1er mars :\n\n- les camions de plus de 3,5 tonnes le long de la fontaine\n- les groupes électrogènes, dont douze tournaient encore en janvier\n- la vente de volailles vivantes devant l’école\n\nLa commune posera huit bornes électriques. Claire Bonnefoy promet qu’elles seront prêtes avant le printemps et que leur usage sera gratuit.\n`,
    question: 'Qu’a dit Gaspard Thévenet des camions de plus de 3,5 tonnes le long de la fontaine ?',
    items: ['les camions de plus', 'les groupes électrogènes', 'la vente de volailles'],
    lead: 'Ne sont plus admis',
  },
  {
    name: 'assurance.md',
    source: `# L’assurance des bénévoles\n\nL’association des sentiers de Combe-Noire assure ses 310 bénévoles pour 9 euros par an. Le président, Luc Ferrand, a signé le contrat le 12 janvier.\n\n## Ce qui reste à la charge du bénévole\n\n| Dommage | Franchise |\n|---|---|\n| Bris de tronçonneuse | 150 euros |\n| Perte de lunettes | 80 euros |\n| Vol d’un vélo laissé au départ | 200 euros |\n\n## Déclarer un accident\n\nIl faut écrire à Luc Ferrand dans les cinq jours. Il répond lui-même à chaque lettre, et l’assureur décide ensuite en un mois.\n`,
    question: 'Qu’a dit Gaspard Thévenet du bris de tronçonneuse ?',
    items: ['Bris de tronçonneuse', 'Perte de lunettes', 'Vol d’un vélo'],
    lead: 'Ce qui reste à la charge du bénévole',
  },
  {
    name: 'museu.md',
    source: `# O museu do sal de Ribamar\n\nO museu do sal de Ribamar recebeu 12.400 visitantes no ano passado. A diretora, Teresa Falcão, quer abrir uma sala nova em outubro e procura 80 mil euros.\n\nO bilhete de 5 euros não inclui:\n\n- A visita às salinas com o barco a remos\n- O saco de sal de um quilo que se compra à saída\n- A oficina de cerâmica, com lugar para 16 crianças\n\nO museu fecha à segunda-feira. Teresa Falcão recebe as escolas às terças, e quem chega cedo ajuda a encher os sacos.\n`,
    question: 'Quem fotografou ontem Belmiro Quadros durante a visita às salinas com o barco a remos?',
    items: ['A visita às salinas', 'O saco de sal', 'A oficina de cerâmica'],
    lead: 'O bilhete de 5 euros não inclui',
  },
  {
    name: 'biblioteca.html',
    source: page(
      'it',
      'La biblioteca di Montalpe',
      '<p>La biblioteca di Montalpe ha 38.000 volumi e 2.100 iscritti. La bibliotecaria Anna Serrani la dirige dal 2011 e la apre anche il sabato mattina.</p><h2>Cosa non si può prendere in prestito</h2><ul><li>Gli atlanti della sala grande, stampati prima del 1850</li><li>I giornali dell’anno in corso</li><li>Le partiture della banda, donate da Carlo Viani</li></ul><h2>Le multe</h2><p>Chi riporta un libro in ritardo paga 20 centesimi al giorno. Serrani ne ha raccolti 640 euro in un anno e li ha spesi per una scala nuova.</p>',
    ),
    question: 'Chi fotografò ieri Belisario Quadri con gli atlanti della sala grande di Venezia?',
    items: ['Gli atlanti della sala grande', 'I giornali dell’anno', 'Le partiture della banda'],
    lead: 'Cosa non si può prendere in prestito',
  },
  {
    name: 'tariffs.html',
    source: page(
      'en',
      'The toll bridge at Quill',
      '<p>The toll bridge at Quill was opened in 1893 and carries 5,600 cars a day. Martin Dace, who manages it, said the tolls had not changed for nine years.</p><h2>Tolls until 2015, no longer charged</h2><table><tr><th rowspan="2">Vehicle</th><th colspan="2">Toll</th></tr><tr><th>by day</th><th>by night</th></tr><tr><td>Car with a trailer</td><td>2.40</td><td>1.20</td></tr><tr><td>Lorry of over 12 tonnes</td><td>9.00</td><td>4.50</td></tr></table><h2>Today</h2><p>Every vehicle pays one pound. Dace said he hoped to do away with the booths by 2027, since drivers can pay by telephone.</p>',
    ),
    question: 'What did Barnaby Thistlewood say about the lorry of over 12 tonnes?',
    items: ['Car with a trailer', 'Lorry of over 12 tonnes'],
    lead: 'no longer charged',
  },
  // Not looked at until what shows them was done.
  {
    name: 'choir.txt',
    source: `The choir of Saint Osyth\n\nThe choir of Saint Osyth has 48 voices and sings on the first Sunday of the month. Its leader, Ruth Calloway, has held the post since 2008 and plays the organ as well.\n\nIn Lent the choir will not sing any of these:\n\n* the great mass by Tobias Wren, which needs 12 trumpets\n* carols from the blue book in the vestry\n* anything that lasts longer than 40 minutes\n\nRehearsals are on Thursday at half past seven. Ruth Calloway asks new singers to come at seven, so that she can hear them alone.\n`,
    question: 'What did Barnaby Thistlewood say about the great mass that needs 12 trumpets?',
    items: ['the great mass', 'carols from the blue book', 'lasts longer than 40 minutes'],
    lead: 'the choir will not sing any of these',
  },
  {
    name: 'jugendherberge.md',
    source: `# Die Jugendherberge am Falkensee\n\nDie Jugendherberge am Falkensee hat 96 Betten. Leiterin Petra Lohse rechnet in diesem Sommer mit 7.500 Gästen, vor allem mit Schulklassen aus dem Norden.\n\n## Nur für Gruppen ab 20 Personen\n\n- Der Grillplatz am Steg kostet 30 Euro am Abend\n- Das Floß trägt acht Kinder und wird von Petra Lohse gesteuert\n- Der Seminarraum mit Klavier\n\n## Anreise\n\nDer Bus hält 300 Meter vor dem Haus. Wer nach 22 Uhr ankommt, ruft vorher an und bekommt eine Zahl für das Schloss.\n`,
    question: 'Was sagte Egon Zwirner über den Grillplatz am Steg?',
    items: ['Der Grillplatz am Steg', 'Das Floß trägt', 'Der Seminarraum mit Klavier'],
    lead: 'Nur für Gruppen ab 20 Personen',
  },
  {
    name: 'vacunas.html',
    source: page(
      'es',
      'La campaña del perro',
      '<p>El ayuntamiento de Peñalba vacunó en marzo a 640 perros. La veterinaria Elena Duarte atendió en la plaza durante tres sábados y cobró 12 euros por animal.</p><p>No deben vacunarse todavía:</p><ol><li>Los cachorros de menos de ocho semanas</li><li>Las perras preñadas, de las que Duarte vio 23</li><li>Los perros que tomaron antibióticos en los últimos diez días</li></ol><p>La próxima campaña será en octubre. Duarte pide que los dueños traigan la cartilla, porque sin ella tiene que escribir cada dato a mano.</p>',
    ),
    question: '¿Qué dijo Baldomero Trujillo sobre los cachorros de menos de ocho semanas?',
    items: ['Los cachorros de menos', 'Las perras preñadas', 'Los perros que tomaron'],
    lead: 'No deben vacunarse todavía',
  },
  {
    name: 'gite.html',
    source: page(
      'fr',
      'Le gîte de la Roche-Brune',
      '<p>Le gîte de la Roche-Brune accueille 24 marcheurs à 1 840 mètres. Sa gardienne, Odile Marchetti, y monte début juin et redescend après les premières neiges.</p><h2>Sans supplément seulement pour les adhérents</h2><table><tr><th>Service</th><th>Prix pour les autres</th></tr><tr><td>Douche chaude</td><td>4 euros</td></tr><tr><td>Prêt d’une corde de 30 mètres</td><td>10 euros</td></tr></table><h2>Réserver</h2><p>On réserve par téléphone avant midi. Odile Marchetti garde toujours deux lits pour ceux que l’orage surprend.</p>',
    ),
    question: 'Qu’a dit Gaspard Thévenet du prêt d’une corde de 30 mètres ?',
    items: ['Douche chaude', 'Prêt d’une corde'],
    lead: 'Sans supplément seulement pour les adhérents',
  },
  {
    name: 'ciclovia.txt',
    source: `A ciclovia do Mondim\n\nA ciclovia do Mondim tem 27 quilómetros e passa por três túneis. O engenheiro Rui Sobral acabou a obra em maio, e no primeiro mês passaram por lá 9.300 ciclistas.\n\nFicaram fora do projeto, por falta de dinheiro:\n\n- a ponte de madeira sobre o ribeiro do Moinho\n- oito fontes de água ao longo do caminho\n- a luz no túnel mais comprido, que mede 410 metros\n\nA câmara volta a discutir o assunto em novembro. Rui Sobral acha que a luz deve vir primeiro, porque já houve duas quedas.\n`,
    question: 'Quem fotografou ontem Belmiro Quadros na ponte de madeira sobre o ribeiro do Moinho?',
    items: ['a ponte de madeira', 'oito fontes de água', 'a luz no túnel'],
    lead: 'Ficaram fora do projeto',
  },
  {
    name: 'rifugio.md',
    source: `# Il rifugio Stella Alpina\n\nIl rifugio Stella Alpina sta a 2.310 metri e ha 45 posti. Il gestore, Marco Dellai, lo tiene aperto da giugno a settembre con l’aiuto di due figlie.\n\n## Se il tempo è brutto\n\n* La teleferica porta gli zaini fino a 80 chili\n* Si dorme anche nella sala da pranzo\n* Marco Dellai accompagna i gruppi fino al passo\n\n## Prezzi\n\nUna notte costa 28 euro con la colazione. I ragazzi sotto i 14 anni pagano la metà, e i soci hanno uno sconto di tre euro.\n`,
    question: 'Chi fotografò ieri Belisario Quadri sulla teleferica che porta gli zaini?',
    items: ['La teleferica porta', 'Si dorme anche', 'Marco Dellai accompagna'],
    lead: 'Se il tempo è brutto',
  },
];
