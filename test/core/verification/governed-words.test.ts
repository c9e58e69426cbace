import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../../src/core/verification/support.ts';
import { passageOf } from '../passages.ts';

type Row = readonly [language: string, evidence: string, claim: string];

function faultOf([language, evidence, claim]: Row) {
  const passage = passageOf(evidence, { source: { name: 'a.txt', title: 'An article', language } });
  return verdictOn(claim, [{ passage, place: { start: 0, end: evidence.length } }]).fault;
}

/** What somebody says or thinks, or what holds only if something else does, told as so. */
const told: readonly Row[] = [
  ['en', 'It has been claimed that the mill burned down in 1870.', 'The mill burned down in 1870.'],
  [
    'en',
    'It was argued that the dam had weakened the soil of the valley.',
    'The dam had weakened the soil of the valley.',
  ],
  ['en', 'It is believed that the monks built the bridge.', 'The monks built the bridge.'],
  [
    'en',
    'The miller suggested that the dam was old, and Ada Finch thought it might break.',
    'The dam was old, and Ada Finch thought it might break.',
  ],
  [
    'en',
    'Critics say the bridge is unsafe, while the mayor believes it will last.',
    'The bridge is unsafe, while the mayor believes it will last.',
  ],
  [
    'en',
    'The bridge is unsafe, critics say, and the mayor said the road would be repaired.',
    'The bridge is unsafe, and the mayor said the road would be repaired.',
  ],
  ['en', 'Some historians maintain that the town was founded by fishermen.', 'The town was founded by fishermen.'],
  ['en', 'In her view, the council wasted the money of the parish.', 'The council wasted the money of the parish.'],
  ['en', 'The council wasted the money of the parish, in her opinion.', 'The council wasted the money of the parish.'],
  ['en', 'The dam is thought to have broken in the night.', 'The dam broke in the night.'],
  ['en', 'The town is said to have been founded by fishermen.', 'The town was founded by fishermen.'],
  ['en', 'There were claims that the ferry was overloaded.', 'The ferry was overloaded.'],
  ['en', 'The ferry was reportedly overloaded when it sank.', 'The ferry was overloaded when it sank.'],
  [
    'en',
    'Residents complained that the ferry was overloaded, and the owner said he would look into it.',
    'The ferry was overloaded, and the owner said he would look into it.',
  ],
  ['de', 'Es wird behauptet, dass die Mühle im Jahr 1870 abbrannte.', 'Die Mühle brannte im Jahr 1870 ab.'],
  ['de', 'Man nimmt an, dass Mönche die Brücke bauten.', 'Mönche bauten die Brücke.'],
  ['de', 'Nach Ansicht des Müllers war das Wehr ein Fehler.', 'Das Wehr war ein Fehler.'],
  [
    'de',
    'Der Müller meinte, der Damm sei alt, und Vale sagte, er werde halten.',
    'Der Damm ist alt, und Vale sagte, er werde halten.',
  ],
  ['es', 'Se afirma que el molino ardió en 1870.', 'El molino ardió en 1870.'],
  ['es', 'Según el molinero, la presa era vieja.', 'La presa era vieja.'],
  ['es', 'Se cree que los monjes construyeron el puente.', 'Los monjes construyeron el puente.'],
  ['es', 'A juicio de los vecinos, el puente es inseguro.', 'El puente es inseguro.'],
  ['fr', 'On affirme que le moulin a brûlé en 1870.', 'Le moulin a brûlé en 1870.'],
  ['fr', 'Selon le meunier, le barrage était vieux.', 'Le barrage était vieux.'],
  ['fr', 'Il paraît que les moines ont construit le pont.', 'Les moines ont construit le pont.'],
  ['fr', 'D’après les riverains, le pont est dangereux.', 'Le pont est dangereux.'],
  ['en', 'The bridge will open in May if the council agrees.', 'The bridge will open in May.'],
  ['en', 'Unless it rains, the fair will be held on the quay.', 'The fair will be held on the quay.'],
  ['en', 'Provided that the council agrees, the mill will be sold.', 'The mill will be sold.'],
  ['en', 'The mill will be sold as long as nobody objects.', 'The mill will be sold.'],
  ['en', 'Should the dam break, the town would be flooded.', 'The town would be flooded.'],
  ['en', 'Had the dam broken, the town would have been flooded.', 'The town would have been flooded.'],
  ['en', 'The ferry sails to the island only when the tide is high.', 'The ferry sails to the island.'],
  ['en', 'In the event of a flood, the school will close.', 'The school will close.'],
  ['en', 'The mill will be sold, assuming the council agrees.', 'The mill will be sold.'],
  ['en', 'The bridge will be repaired on condition that the state pays half.', 'The bridge will be repaired.'],
  ['en', 'The school will close in case of a flood.', 'The school will close.'],
  ['en', 'Were the dam to break, the town would be flooded.', 'The town would be flooded.'],
  ['en', 'The harbour will be dredged if, and only if, the state pays.', 'The harbour will be dredged.'],
  ['de', 'Die Brücke öffnet im Mai, falls der Rat zustimmt.', 'Die Brücke öffnet im Mai.'],
  ['de', 'Sofern der Rat zustimmt, wird die Mühle verkauft.', 'Die Mühle wird verkauft.'],
  ['de', 'Im Fall einer Flut schließt die Schule.', 'Die Schule schließt.'],
  ['es', 'El puente abrirá en mayo si el consejo lo aprueba.', 'El puente abrirá en mayo.'],
  ['es', 'Siempre que el consejo lo apruebe, el molino se venderá.', 'El molino se venderá.'],
  ['es', 'A menos que llueva, la feria se celebrará en el muelle.', 'La feria se celebrará en el muelle.'],
  ['es', 'En caso de inundación, la escuela cerrará.', 'La escuela cerrará.'],
  ['fr', 'Le pont ouvrira en mai si le conseil l’approuve.', 'Le pont ouvrira en mai.'],
  ['fr', 'À condition que le conseil l’approuve, le moulin sera vendu.', 'Le moulin sera vendu.'],
  ['fr', 'À moins qu’il ne pleuve, la foire se tiendra sur le quai.', 'La foire se tiendra sur le quai.'],
  ['fr', 'En cas de crue, l’école fermera.', 'L’école fermera.'],
  [
    'en',
    'The owner insisted that the pump was new, but the inspector argued it had rusted.',
    'The pump was new, but the inspector argued it had rusted.',
  ],
  [
    'en',
    'The well was poisoned, the tenants allege, and the landlord says he paid the bill.',
    'The well was poisoned, and the landlord says he paid the bill.',
  ],
  ['en', 'It was widely reported that the ferry had sunk off the cape.', 'The ferry had sunk off the cape.'],
  ['en', 'In the opinion of the rector, the choir needs a new roof.', 'The choir needs a new roof.'],
  ['en', 'The quarry poisoned the stream, in the view of the farmers.', 'The quarry poisoned the stream.'],
  ['en', 'Had the alarm rung, the guests would have left the hotel.', 'The guests would have left the hotel.'],
  ['en', 'Should the pump fail, the cellar will fill with water.', 'The cellar will fill with water.'],
  ['en', 'The tram line will be built on the condition that the state pays.', 'The tram line will be built.'],
  [
    'en',
    'Assuming the bank lends the money, the tram line will be built in June.',
    'The tram line will be built in June.',
  ],
  ['en', 'The orchard will be sold unless a buyer for the house is found.', 'The orchard will be sold.'],
  ['de', 'Nach Meinung der Bauern vergiftete der Steinbruch den Bach.', 'Der Steinbruch vergiftete den Bach.'],
  ['de', 'Die Polizei geht davon aus, dass der Fahrer betrunken war.', 'Der Fahrer war betrunken.'],
  ['de', 'Im Falle eines Brandes öffnen sich die Türen der Halle.', 'Die Türen der Halle öffnen sich.'],
  ['es', 'En opinión de los granjeros, la cantera envenenó el arroyo.', 'La cantera envenenó el arroyo.'],
  ['es', 'Con tal de que el banco preste el dinero, se construirá el tranvía.', 'Se construirá el tranvía.'],
  ['fr', 'D’après les fermiers, la carrière a empoisonné le ruisseau.', 'La carrière a empoisonné le ruisseau.'],
  ['fr', 'Pourvu que la banque prête l’argent, le tramway sera construit.', 'Le tramway sera construit.'],
];

/** The same, told as it stands; and clauses beside them, over which nothing stands. */
const kept: readonly Row[] = [
  [
    'en',
    'Twigg suggested that the cause was a form of anthrax, and Cantor thought it may have been both.',
    'Twigg suggested that the cause was a form of anthrax.',
  ],
  [
    'en',
    'Twigg suggested that the cause was a form of anthrax, and Cantor thought it may have been both.',
    'Twigg suggested that the cause was a form of anthrax, while Cantor thought it may have been both.',
  ],
  [
    'en',
    'It has been claimed that the mill burned down in 1870.',
    'Some have claimed that the mill burned down in 1870.',
  ],
  ['en', 'It is believed that the monks built the bridge.', 'The monks are believed to have built the bridge.'],
  ['en', 'Few farmers, if any, use salt in the winter.', 'Few farmers use salt in the winter.'],
  ['en', 'Asked if the mill would close, Lin said it would stay open.', 'Lin said the mill would stay open.'],
  ['en', 'The bridge will open in May if the council agrees.', 'If the council agrees, the bridge will open in May.'],
  ['en', 'In the event of a flood, the school will close.', 'The school will close if there is a flood.'],
  [
    'en',
    'The council voted for the plan, and if it rains the fair will be held in the hall.',
    'The council voted for the plan.',
  ],
  [
    'en',
    'In her view, the council wasted the money of the parish.',
    'She believes the council wasted the money of the parish.',
  ],
  ['en', 'The bridge has a fine view, and the council closed the road in May.', 'The council closed the road in May.'],
  [
    'en',
    'The mayor said on Monday that the bridge was unsafe and that the road would be closed.',
    'The bridge was unsafe and the road would be closed, the mayor said.',
  ],
  ['en', 'The mill was sold in 1990 and should be repaired soon.', 'The mill was sold in 1990.'],
  ['de', 'Der Rat, der die Brücke baute, verkaufte im Mai die Mühle.', 'Der Rat verkaufte im Mai die Mühle.'],
  ['es', 'Según el molinero, la presa era vieja.', 'La presa era vieja, según el molinero.'],
  ['es', 'El consejo vendió el molino, y si llueve la feria se celebrará en la sala.', 'El consejo vendió el molino.'],
  ['fr', 'Selon le meunier, le barrage était vieux.', 'Le barrage était vieux, selon le meunier.'],
  ['fr', 'En cas de crue, l’école fermera.', 'L’école fermera en cas de crue.'],
  [
    'en',
    'The owner insisted that the pump was new, but the inspector argued it had rusted.',
    'The owner insisted that the pump was new.',
  ],
  [
    'en',
    'The owner insisted that the pump was new, but the inspector argued it had rusted.',
    'The inspector argued that the pump had rusted.',
  ],
  [
    'en',
    'The well was poisoned, the tenants allege, and the landlord says he paid the bill.',
    'The tenants allege that the well was poisoned.',
  ],
  ['en', 'In the opinion of the rector, the choir needs a new roof.', 'The rector says the choir needs a new roof.'],
  [
    'en',
    'Had the alarm rung, the guests would have left the hotel.',
    'If the alarm had rung, the guests would have left the hotel.',
  ],
  ['en', 'The guard had the key, and the guests left the hotel at nine.', 'The guests left the hotel at nine.'],
  [
    'en',
    'The farmers were angry, and the council closed the quarry in June.',
    'The council closed the quarry in June.',
  ],
  [
    'de',
    'Nach Meinung der Bauern vergiftete der Steinbruch den Bach.',
    'Der Steinbruch vergiftete nach Meinung der Bauern den Bach.',
  ],
  [
    'es',
    'El ayuntamiento cerró la cantera en junio, y los granjeros dijeron que era tarde.',
    'El ayuntamiento cerró la cantera en junio.',
  ],
  [
    'fr',
    'La mairie a fermé la carrière en juin, et les fermiers disent que c’est trop tard.',
    'La mairie a fermé la carrière en juin.',
  ],
  [
    'de',
    'Die Stadt schloss den Steinbruch im Juni, und die Bauern sagten, es sei zu spät.',
    'Die Stadt schloss den Steinbruch im Juni.',
  ],
];

describe('a claim of what stands under a word of saying or a condition', () => {
  it.each(told)('(%s) “%s” is not “%s”', (...row) => expect(faultOf(row)).toBeDefined());

  it.each(kept)('(%s) “%s” is “%s”', (...row) => expect(faultOf(row)).toBeUndefined());
});
