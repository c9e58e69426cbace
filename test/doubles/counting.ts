export type Counting = 'en' | 'de' | 'es' | 'fr';

/** What is counted, as it stands behind the number of one, and of several. */
const nouns: Readonly<Record<Counting, Readonly<Record<'one' | 'other', string>>>> = {
  en: {
    one: 'answer article card change channel character copy day entry feed footnote item page paragraph passage person question reading second sentence source statement time',
    other:
      'answers articles cards changes channels characters copies days entries feeds footnotes items pages paragraphs passages people questions readings seconds sentences sources statements times',
  },
  de: {
    one: 'Abschnitt Absatz Änderung Antwort Artikel Aussage Eintrag Feed Frage Fußnote Kanal Karte Person Quelle Satz Sekunde Stelle Tag Versuch weiterer',
    other:
      'Abschnitte Abschnitten Absätze Absätzen Änderungen Antworten Artikel Aussagen Einträge Feeds Fragen Fußnoten Kanäle Karten Leute Quellen Sätze Sätzen Sekunden Stellen Tage Tagen Versuche',
  },
  es: {
    one: 'afirmación añadida artículo cambio canal carácter día entrada frase fuente lectura nota párrafo pasaje persona pregunta quitada respuesta segundo tarjeta vez',
    other:
      'afirmaciones añadidas artículos cambios canales caracteres días entradas frases fuentes lecturas notas párrafos pasajes personas preguntas quitadas respuestas segundos tarjetas veces',
  },
  fr: {
    one: 'affirmation ajoutée article autre caractère carte changement entrée jour lecture note paragraphe passage personne phrase question réponse salon seconde source supprimée',
    other:
      'affirmations ajoutées articles autres caractères cartes changements entrées jours lectures notes paragraphes passages personnes phrases questions réponses salons secondes sources supprimées',
  },
};

/** What is said of one, and of several, once its noun has been named. */
const verbs: typeof nouns = {
  en: { one: 'is was waits leads', other: 'are were wait lead' },
  de: {
    one: 'ist wurde wartet blieb kommt kam fehlt führt steht wird',
    other: 'sind wurden warten blieben kommen kamen fehlen führen stehen werden',
  },
  es: { one: 'espera lleva llegó está', other: 'esperan llevan llegaron están' },
  fr: { one: 'est revient mène attend a', other: 'sont reviennent mènent attendent ont' },
};

/** What stands before a number of several alone: "a los 1 día". */
const ofSeveral: Readonly<Record<Counting, RegExp>> = {
  en: /(?<!\p{L})(?:are|were|these|those|all) (\d+)(?!\d|\p{L})/giu,
  de: /(?<!\p{L})(?:sind|waren|alle|diese) (\d+)(?!\d|\p{L})/giu,
  es: /(?<!\p{L})(?:los|las|unos|unas|estos|estas|últimos|últimas|son|están) (\d+)(?!\d|\p{L})/giu,
  fr: /(?<!\p{L})(?:les|des|ces|aux|derniers|dernières|sont) (\d+)(?!\d|\p{L})/giu,
};

const counts = [0, 1, 2, 5];
/** What begins something else than what the number counts: "1 de sus entradas". */
const elsewhere = / (?:of|whose|its|in|von|seiner|mit|de|del|en|que|con|sur|dans|avec|that)(?!\p{L}).*/u;

/** A number, and the words behind it; "für" has its verb elsewhere. */
const counted = /(?<!für |[\p{L}\d.,–])(\d+)((?: \p{L}+){1,4})/giu;

const isIn = ({ one, other }: { readonly one: string; readonly other: string }, word: string): boolean =>
  `${one} ${other}`.split(' ').includes(word);

/** A text beside the path of what makes it. */
export type Told = readonly [path: string, text: string];

/** What is said with each of a few numbers in each place, of everything that is made of numbers; a name gets a number, too. */
export function toldWith(words: unknown, path = ''): readonly Told[] {
  if (typeof words === 'function') {
    return [0, 1, 2].flatMap((place) =>
      counts.map((count) => [path, String(words(...[5, 5, 5].with(place, count)))] as const),
    );
  }
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, inner]) => toldWith(inner, `${path}.${key}`));
}

/** The nouns, verbs and articles there that do not go with their number. https://cldr.unicode.org/index/cldr-spec/plural-rules */
export function disagreements(texts: readonly Told[], language: Counting): readonly Told[] {
  const rules = new Intl.PluralRules(language);
  const formOf = (number = ''): 'one' | 'other' => (rules.select(Number(number)) === 'one' ? 'one' : 'other');
  const fits = (number = '', said = ''): boolean => {
    const words = said.replace(elsewhere, '').split(' ');
    const noun = words.findIndex((word) => isIn(nouns[language], word));
    // Behind an adjective at most; the words begin with a space.
    if (noun < 0 || noun > 2) return true;
    const known = [
      ...words.slice(noun, noun + 1),
      ...words.slice(noun + 1).filter((word) => isIn(verbs[language], word)),
    ];
    return known.every((word) =>
      [nouns, verbs].some((table) => table[language][formOf(number)].split(' ').includes(word)),
    );
  };
  return texts.filter(
    ([, text]) =>
      [...text.matchAll(counted)].some(([, number, said]) => !fits(number, said)) ||
      [...text.matchAll(ofSeveral[language])].some(([, number]) => formOf(number) === 'one'),
  );
}

/** Where a word behind the number goes with another number, or is a name. */
const uncounted = /score$|^\.(?:digest\.(?:daily|weekly|more)|help)$/;

/** What says one thing of one and another of two, though none of its words is known here to be counted. */
export function unknownNouns(words: unknown, language: Counting, path = ''): readonly Told[] {
  if (typeof words === 'function') {
    const [one = '', two = ''] = [1, 2].map((count) => String(words(count, count, count)));
    const behind = [...two.matchAll(counted)].flatMap(([, , said = '']) => said.split(' '));
    const isUnknown = behind.length > 0 && !behind.some((word) => isIn(nouns[language], word));
    const tells = one.replace(/(?<!\d)1(?!\d)/g, '2') !== two && !uncounted.test(path);
    return isUnknown && tells ? [[path, two]] : [];
  }
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, inner]) => unknownNouns(inner, language, `${path}.${key}`));
}
