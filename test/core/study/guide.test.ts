import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../src/core/attribution/find-statements.ts';
import { splitPassages } from '../../../src/core/document/split-passages.ts';
import { explainedIn } from '../../../src/core/study/definitions.ts';
import type { StudiedArticle } from '../../../src/core/study/facts.ts';
import { withUnit } from '../../../src/core/study/figure-label.ts';
import { draftGuide } from '../../../src/core/study/guide.ts';
import { lexicons } from '../../../src/core/text/lexicon/index.ts';
import { articleOf } from '../../indexed-articles.ts';

const studied = (language: string, paragraphs: readonly string[]): StudiedArticle => {
  const article = articleOf('guide.txt', paragraphs, { language });
  return { article, passages: splitPassages(article), statements: findStatements(article) };
};

const labelsOf = (section: string, language: string, ...paragraphs: readonly string[]) =>
  draftGuide([studied(language, paragraphs)])
    .entries.filter((entry) => entry.section === section)
    .map(({ label }) => label);

describe('a study guide', () => {
  it.each([
    ['en', 'The council pays 60 per cent of the bridge.', '60', '60 per cent'],
    ['en', 'The bridge cost £87 million in the end.', '87', '£87 million'],
    ['en', 'The ferry carried 3.4 million people.', '3.4', '3.4 million people'],
    ['en', 'The wall is 46 metres high.', '46', '46 metres'],
    ['en', 'Of 40 of them nothing is known.', '40', '40'],
    ['es', 'La tubería costó 3,4 millones de euros.', '3,4', '3,4 millones de euros'],
    ['fr', 'Le pont a coûté 2,6 millions d’euros.', '2,6', '2,6 millions d’euros'],
    ['de', 'Das Tor fiel in der 38. Minute durch Holm.', '38', '38. Minute'],
    ['de', 'Es kamen 30 Prozent der Gäste.', '30', '30 Prozent'],
  ])('says of what a figure is: %s, “%s”', (language, text, figure, label) => {
    const start = text.indexOf(figure);
    expect(withUnit(text, { start, end: start + figure.length }, language)).toBe(label);
  });

  it.each([
    ['en', 'The wall of the harbour was drawn by the engineer Edmund Sallis in a winter.', 'engineer'],
    [
      'en',
      'A schoolteacher from Ellerby, Margaret Oduya, began to collect for the wall.',
      'schoolteacher from Ellerby',
    ],
    ['en', 'For the wall Thomas Holm, the mayor of Lund, collected a million crowns.', 'mayor of Lund'],
    ['en', 'They spoke of the job Thomas Holm has done for the wall of the harbour.', undefined],
    ['en', 'The programme shows that the Doctor has a box, Susan Foreman, of blue wood.', undefined],
    ['de', 'Den Pfahl hat ein Lehrer namens Friedrich Oelze in den Boden am Hafen geschlagen.', 'Lehrer'],
    ['de', 'Die Mauer am Hafen hat der Ingenieur Friedrich Oelze in einem Winter gezeichnet.', 'Ingenieur'],
    ['es', 'Un chatarrero de Albacete, Julián Rubert, guardó las campanas en un almacén.', 'chatarrero de Albacete'],
    ['fr', 'Ce matin, l’ancienne institutrice Yvette Garcin a tiré la corde de la cloche.', 'ancienne institutrice'],
    ['fr', 'Le nouvel instituteur s’appelle Mathieu Roustan et il a choisi le village.', undefined],
  ])('says what somebody is, as it stands beside the name: %s, “%s”', (language, text, role) => {
    const entries = draftGuide([studied(language, [text])]).entries.filter(({ section }) => section === 'people');
    expect(entries.map(({ detail }) => detail)).toEqual([role]);
  });

  it('has no hour among the figures, nor a count whose unit stands elsewhere', () => {
    const text =
      'Lundi matin, à 8 h 30, les 214 habitants de Montvaillant ont vu entrer des élèves, contre 31 en 1990.';
    expect(labelsOf('figures', 'fr', text)).toEqual(['214 habitants']);
  });

  it('has no number by which something is called', () => {
    const text = 'The council of Halden said that the number 7 bus of the old harbour will carry 340 people.';
    expect(labelsOf('figures', 'en', text)).toEqual(['340 people']);
  });

  it('calls a place by its whole name', () => {
    const text = 'Amparo Ruiz nació en Villar del Agua en 1941 y dejó el pueblo con su familia y sus muebles.';
    expect(labelsOf('places', 'es', text)).toEqual(['Villar del Agua']);
  });

  it('leaves open what an article asks, and not what an interview asks', () => {
    const question = 'Who will pay for the new harbour of Halden?';
    const answer = 'The council of the town of Halden will pay for the stone and the steel of the harbour.';
    const asked = [question, answer, 'How long will it take to build?', answer, 'Who drew the plans of it?', answer];
    expect(labelsOf('questions', 'en', `${answer} ${question}`)).toEqual([question]);
    expect(labelsOf('questions', 'en', ...asked)).toEqual([]);
  });
});

/** What a guide has of a text, by section; of people with what they are. */
const told: readonly (readonly [language: string, section: string, text: string, labels: readonly string[]])[] = [
  [
    'en',
    'dates',
    'The mill at Fenwick closed after the flood of 1936. It had been rebuilt in May 1928 by the county, and a new wheel will turn from autumn 2031. The lease ends on 31 January 2027 and the 1952 storm took its roof.',
    ['1936', 'May 1928', 'autumn 2031', '31 January 2027', '1952'],
  ],
  [
    'en',
    'places',
    'The mill at Fenwick closed after the flood of 1936. It had been rebuilt in May 1928 by the county, and a new wheel will turn from autumn 2031. The lease ends on 31 January 2027 and the 1952 storm took its roof.',
    ['Fenwick'],
  ],
  [
    'en',
    'figures',
    'The film on the glass is 0.06 mm thick. The repair took eight years, and 80 grey seals lay on the bank. A ticket costs £920, compared with £780 today, and the hall has 350 square metres.',
    ['0.06 mm', 'eight years', '80 grey seals', '£920', '£780', '350 square metres'],
  ],
  [
    'de',
    'dates',
    'Die Schleuse wurde 1936 gebaut und im Mai 1954 erweitert. Im Herbst 2031 soll sie schließen. Der Vertrag endet am 31. Januar 2027.',
    ['1936', 'Mai 1954', 'Herbst 2031', '31. Januar 2027'],
  ],
  [
    'de',
    'figures',
    'Die Halle misst 350 Quadratmeter. Im Watt liegen 80 graue Robben, und der Umbau dauerte acht Jahre. Das Haar ist 0,06 mm dick.',
    ['350 Quadratmeter', '80 graue Robben', 'acht Jahre', '0,06 mm'],
  ],
  [
    'es',
    'figures',
    'La sala mide 70 metros cuadrados y costó 3,4 millones de euros. La obra duró ocho años y plantaron 120 nuevos olivos.',
    ['70 metros cuadrados', '3,4 millones de euros', 'ocho años', '120 nuevos olivos'],
  ],
  [
    'es',
    'dates',
    'El puente se abrió en mayo de 1928 y la riada de 1936 lo dañó. En otoño de 2031 habrá otro. El contrato acaba el 31 de enero de 2027.',
    ['mayo de 1928', '1936', 'otoño de 2031', '31 de enero de 2027'],
  ],
  [
    'fr',
    'figures',
    'La salle mesure 70 mètres carrés et les travaux ont duré huit ans. On y compte 25 nouveaux casiers. Le fil a 0,06 mm.',
    ['70 mètres carrés', 'huit ans', '25 nouveaux casiers', '0,06 mm'],
  ],
  [
    'fr',
    'dates',
    'Le moulin a fermé après la crue de 1936. Il avait été rebâti en mai 1928. Le bail finit le 31 janvier 2027 et un pont ouvrira à l’automne 2031.',
    ['1936', 'mai 1928', '31 janvier 2027', 'automne 2031'],
  ],
  [
    'en',
    'terms',
    'He studies dendrology, which means the science of trees. The term "wet dock" refers to a basin with a gate. Peat is a soil of half-rotted plants. Such a bank of sand is called a spit. The bridge is one of the oldest in the county.',
    ['dendrology', 'wet dock', 'Peat', 'spit'],
  ],
  [
    'de',
    'terms',
    'Unter Kartierung versteht man das Zeichnen von Karten nach Messungen. Der Begriff „Tidehub“ bezeichnet den Unterschied zwischen Hoch- und Niedrigwasser. Eine solche Sandbank nennt man Nehrung. Die Brücke ist eine der letzten ihrer Art im Land. Die Schleuse ist die älteste im Kreis.',
    ['Kartierung', 'Tidehub', 'Nehrung'],
  ],
  [
    'es',
    'terms',
    'Se entiende por barbecho la tierra que se deja descansar un año. Ese banco de arena se llama restinga. El término «pleamar» se refiere a la marea más alta. El alfarero, es decir, el artesano del barro, trabaja de pie. El puente es uno de los más viejos del valle.',
    ['barbecho', 'restinga', 'pleamar', 'alfarero'],
  ],
  [
    'fr',
    'terms',
    'Le tonnelier, c’est-à-dire l’ouvrier qui fait les tonneaux, travaille debout. On appelle jachère une terre qu’on laisse reposer. Le terme « jusant » désigne la marée qui descend. Le pont est l’un des plus vieux de la vallée.',
    ['tonnelier', 'jachère', 'jusant'],
  ],
  [
    'en',
    'places',
    'They walked from Elmstow to Harlech in a day. The goods came through Rotterdam, and a barge was built near Gorinchem.',
    ['Elmstow', 'Harlech', 'Rotterdam', 'Gorinchem'],
  ],
];

describe('a section of a study guide', () => {
  it.each(told)('%s, %s: “%s”', (language, section, text, labels) =>
    expect(labelsOf(section, language, text).toSorted()).toEqual(labels.toSorted()),
  );

  it.each([
    ['In 1872 the Swedish botanist Karin Ek found the moss on the wall.', 'Karin Ek', 'Swedish botanist'],
    ['The porter delivered a harp to the soloist Helen Marsh at noon.', 'Helen Marsh', 'soloist'],
    ['The town paid the Danish geologist Peter Holst for the map of it.', 'Peter Holst', 'Danish geologist'],
  ])('cuts what somebody is from the words around it: “%s”', (text, label, detail) => {
    const people = draftGuide([studied('en', [text])]).entries.filter(({ section }) => section === 'people');
    expect(people).toMatchObject([{ label, detail }]);
  });

  it.each(
    lexicons.flatMap(({ code, study }) =>
      (study?.guide?.definitions ?? []).map(({ example }) => [code, example] as const),
    ),
  )('knows a term by how it is explained: %s, “%s”', (language, example) => {
    const text = example.replace(/[[\]]/g, '');
    const [, term = ''] = /\[(.+)\]/u.exec(example) ?? [];
    const found = explainedIn(text, language).map(({ start, end }) => text.slice(start, end));
    expect(found).toContain(term);
  });
});
