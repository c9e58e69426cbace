/**
 * Words that short news are made of (results, transfers, prices, deaths, votes, weather, and the labels above them), by language
 * (ISO 639-1), in lower case: of a line with three names and a figure, one of them is often all that is no name.
 */
export const newsWords: Readonly<Record<string, string>> = {
  en: `wins beat beats lost loses draw draws drew stuns hold holds joins join joined signs signed sign buys bought buy sells sold sell cuts cut raises
    raise falls fell fall rises rose up down dies died dead born wrote written goal goals scorers scored score result results final winner referee
    attendance obituary obit news brief briefly report match transfer million billion millions weeks week days day months month years year
    prices price rents fares jobs strike returns ends opens closes meet meets visit visits elected voted vote leaves quits resigns rain snow
    wind flights author poet minister prime president club team city police court`,
  de: `siegt siegte gewinnt gewann schlägt schlug besiegt besiegte verliert verlor trifft traf wechselt kauft kaufte übernimmt übernahm verkauft
    verkaufte streicht senkt erhöht steigt stieg fällt fiel sinkt stirbt starb gestorben geboren schrieb tor tore ergebnis ergebnisse endstand
    schiedsrichter zuschauer nachruf kurz notiert gemeldet meldung meldungen nachrichten spiel million millionen milliarden mrd mio wochen woche tage
    monate jahre preise mieten stellen streik kehrt endet öffnet schließt wählt gewählt verlässt tritt regen schnee flüge leitet folgt streiten prozent`,
  es: `gana ganó vence venció derrota derrotó pierde perdió empata empató ficha fichó fichaje fichajes compra compró vende vendió recorta sube subió
    baja bajó cae cayó muere murió muerto nació escribió gol goles resultado resultados árbitro asistencia obituario breve breves noticias partido
    millón millones semanas semana días meses años precios alquileres empleos huelga vuelve termina abre cierra elegido votó deja dimite lluvia
    nieve vuelos recibió recibe premio`,
  fr: `gagne bat battu perd perdu écrase rejoint quitte achète acheté vend vendu supprime baisse hausse augmente tombe meurt mort décédé né écrit but
    buts résultat résultats arbitre spectateurs nécrologie brève brèves actualités match transfert transferts million millions milliard milliards
    semaines semaine jours mois ans prix loyers postes emplois grève revient finit ouvre ferme élu vote démissionne pluie neige vols détruit feu`,
  it: `vince vinto batte battuto perde perso pareggia prende cede acquista compra vende venduto taglia sale scende cala muore morto nato scrisse scritto
    gol reti risultato risultati arbitro spettatori necrologio breve brevi notizie partita mercato calciomercato milione milioni miliardi settimane
    settimana giorni mesi anni prezzi affitti posti sciopero torna finisce apre chiude eletto vota lascia dimette pioggia neve voli premio`,
  pt: `vence venceu bate bateu derrota derrotou perde perdeu empata empatou contrata contratou compra comprou vende vendeu corta sobe subiu desce desceu
    cai caiu morre morreu nasceu escreveu gol gols golo golos resultado resultados árbitro público obituário curtas breves notícias jogo milhão
    milhões bilhões semanas semana dias meses anos preços empregos greve volta termina abre fecha eleito votou deixa renuncia chuva neve voos prêmio`,
  nl: `wint won verslaat versloeg verliest verloor speelt koopt kocht verkoopt verkocht schrapt verlaagt verhoogt stijgt steeg daalt daalde valt viel
    sterft stierf overleden geboren schreef doelpunt doelpunten uitslag uitslagen scheidsrechter toeschouwers kort nieuws bericht wedstrijd miljoen
    miljard weken week dagen maanden jaren prijzen huren banen staking keert eindigt opent sluit kiest gekozen verlaat vertrekt regen sneeuw vluchten trein rijdt`,
  sv: `vinner vann slår slog besegrar besegrade förlorar förlorade köper köpte säljer sålde varslar sänker höjer stiger steg faller föll dör dog död
    född skrev mål resultat slutresultat domare publik notis notiser nyheter match värvning miljon miljoner miljard miljarder veckor vecka dagar
    månader priser hyror anställda jobb strejk återvänder slutar öppnar stänger vald röstar lämnar avgår regn snö flyg andel fabrik kronor`,
  da: `vinder vandt slår slog besejrer besejrede taber tabte køber købte sælger solgte fyrer sænker hæver stiger steg falder faldt dør døde død født
    skrev mål resultat resultater dommer tilskuere kort nyt notits nyheder kamp million millioner milliard milliarder uger uge dage måneder år priser
    huslejer ansatte strejke vender slutter åbner lukker valgt stemmer forlader stopper regn sne fly kroner`,
  no: `vinner vant slår slo beseirer beseiret taper tapte kjøper kjøpte selger solgte sparker senker hever øker stiger steg faller falt dør døde død født
    skrev mål resultat resultater dommer tilskuere kort fortalt nytt notis nyheter kamp million millioner milliard milliarder uker uke dager måneder år
    priser ansatte streik vender slutter åpner stenger valgt stemmer forlater regn snø fly kroner andelen`,
  cs: `vyhrál vyhrála porazil porazila zvítězil prohrál prohrála remizoval koupil koupila koupí kupuje prodal prodala prodá prodává propustí zruší
    dodá zdražil zlevnil roste klesá klesl vzrostl zemřel zemřela narozen napsal gól góly branky výsledek výsledky rozhodčí diváků krátce zprávy zpráva
    zápas přestup milion miliony milionů miliard miliardy tisíc tisíce týdny týdnů dny měsíce roky let letos ceny nájmy lidí stávka vrací končí otevře
    zavře zvolen odchází odstoupil déšť sníh lety vozů letadel korun`,
  pl: `wygrał wygrała pokonał pokonała przegrał przegrała zremisował kupił kupiła kupuje sprzedał sprzedała sprzedaje zwolni zwalnia obniża podnosi rośnie
    spada spadł wzrósł zmarł zmarła urodzony napisał gol gole goli bramki wynik wyniki sędzia widzów krótko wiadomości mecz transfer milion miliony
    milionów miliard miliardów tysięcy tysiące tygodni dni miesięcy lat roku ceny czynsze osób strajk wraca kończy otwiera zamyka wybrany odchodzi
    rezygnuje deszcz śnieg loty strzelił strzeliła złotych`,
  fi: `voitti voittaa hävisi häviää päihitti pelasi ostaa osti myy myi irtisanoo vähentää palkkasi nostaa laskee laski nousee nousi kuoli syntyi kirjoitti
    maali maalit tulos tulokset tuomari yleisöä lyhyesti uutiset uutinen ottelu siirto miljoona miljoonaa miljoonalla miljardi miljardia miljardilla
    dollarilla eurolla viikkoa päivää kuukautta vuotta hinnat vuokrat työntekijää lakko palaa päättyy avaa sulkee valittiin jättää eroaa sade lumi lennot`,
  hu: `nyert győzött legyőzte legyőzött megverte verte kikapott vesztett kapott döntetlen vett vásárolta eladta elad megvette elbocsát csökkent csökkenti
    emelkedett emeli nőtt meghalt elhunyt született írta gól gólok eredmény eredmények játékvezető néző nézők röviden hírek hír mérkőzés meccs átigazolás
    millió milliárd ezer hét hetek nap hónap év árak bérek munkahely sztrájk visszatér véget nyit zár választották távozik lemond eső hó járatok`,
  tr: `kazandı yendi yener kaybetti berabere aldı satın sattı satıyor transfer etti ödedi çıkarıyor düştü düşürdü arttı yükseldi öldü doğdu yazdı gol goller
    sonuç sonuçlar hakem seyirci kısa kısaca haberler haber maç milyon milyar bin hafta gün ay yıl fiyatlar kiralar grev dönüyor bitti açıldı kapandı
    seçildi ayrıldı istifa yağmur kar uçuşlar`,
  ro: `câștigă câștigat învins învinge pierde pierdut cumpără cumpărat vinde vândut concediază scade crește scăzut crescut moare murit născut scris gol goluri
    rezultat rezultate arbitru spectatori scurt știri meci transfer milion milioane miliard miliarde săptămâni zile luni ani prețuri chirii locuri grevă
    revine încheie deschide închide ales votat pleacă demisionează ploaie ninsoare zboruri modelul`,
};
