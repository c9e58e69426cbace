import { describe, expect, it } from 'vitest';
import { standAlone, type Turn } from '../../../src/core/conversation/stand-alone.ts';

const turns = (...questions: readonly string[]): readonly Turn[] => questions.map((question) => ({ question }));

/** Asks one question after the other, each with those before it as they were understood. */
function converse(...questions: readonly string[]): readonly string[] {
  const history: Turn[] = [];
  return questions.map((question) => {
    const { understoodAs } = standAlone(question, history, 'en');
    history.push({ question, ...(understoodAs === undefined ? {} : { understoodAs }) });
    return understoodAs ?? question;
  });
}

describe('standAlone', () => {
  it.each([
    ['What did Mattis say?', 'And what did he say about Warmbier?', 'What did Mattis say about Warmbier?'],
    [
      'What did Mattis say?',
      'Who was with him at the press conference?',
      'Who was with Mattis at the press conference?',
    ],
    ['Who was Otto Warmbier?', 'When did he die?', 'When did Otto Warmbier die?'],
    ['Who was Otto Warmbier?', 'when was he born', 'When was Otto Warmbier born'],
    ['Who did Tillerson and Mattis meet?', 'What did they say?', 'What did Tillerson and Mattis say?'],
    ['Who did Tillerson and Mattis meet?', 'Why?', 'Why did Tillerson and Mattis meet?'],
    ['What did Mattis say?', 'What about Tillerson?', 'What did Tillerson say?'],
    ['What did Mattis say?', 'But what about Tillerson?', 'What did Tillerson say?'],
    ['What did Mattis say?', 'when?', 'When did Mattis say that?'],
    ['What did Mattis say?', 'So why?', 'Why did Mattis say that?'],
    ['Why didnt Otto Warmbier leave?', 'When?', 'When didnt Otto Warmbier leave?'],
    ['What did Mattis say about North Korea?', 'and about China?', 'What did Mattis say about China?'],
    ['How much will the new bridge cost?', 'When will it open?', 'When will the new bridge open?'],
    ['What did the council decide?', 'Why did it?', 'Why did the council?'],
    ['Who is Helen Okafor?', 'What are her plans?', 'What are Helen Okafor’s plans?'],
    ['How many people voted in 2020?', 'And in 2024?', 'How many people voted in 2024?'],
    ['Who denounced Pyongyang?', 'when?', 'When (who denounced Pyongyang)?'],
    ['What is the festival?', 'What did it cost?', 'What did the festival cost?'],
    [
      'Who is Nikos Vale?',
      'What was his part in the Second Committee?',
      'What was Nikos Vale’s part in the Second Committee?',
    ],
    ['Why did the United States ask China?', 'What did it offer?', 'What did the United States offer?'],
    ['Why did the council close the old bridge?', 'What did they say?', 'What did the council say?'],
    [
      'Why did the council close the old bridge?',
      'Why did the council close it?',
      'Why did the council close the old bridge?',
    ],
    ['What did Mattis say?', 'Tell me more about it, please', 'What else did Mattis say?'],
    ['Who is Susan Thornton?', 'go on', 'Who is Susan Thornton?'],
    ['How deep is Lake Oro?', 'What about Lake Vale?', 'How deep is Lake Vale?'],
    ['what did okafor say about the canal?', 'and brandt?', 'what did brandt say about the canal?'],
    ['who is maren okafor', 'how old is she', 'How old is maren okafor'],
    ['What did the ferryman say about the tolls?', 'since when is he there', 'Since when is the ferryman there'],
    ['Who were Ines Brandt’s parents?', 'Where did they live?', 'Where did Ines Brandt’s parents live?'],
    ['What did the sales figures show?', 'what was their source', 'What was the sales figures’ source'],
    ['How long is the first chapter?', 'and the second one?', 'How long is the second chapter?'],
    ['What did Mayor Lin say about the bridge?', 'when was that', 'When did Mayor Lin say that about the bridge?'],
    ['What did Lin say about the tolls?', 'the ferryman too?', 'What did the ferryman say about the tolls?'],
    ['What did Lin say about the tolls?', 'or Marsh', 'What did Marsh say about the tolls?'],
    ['What did Lin say about the tolls?', 'ok and Marsh', 'What did Marsh say about the tolls?'],
    [
      'What did Lin say about the tolls?',
      'and the man who was ferried',
      'What did the man who was ferried say about the tolls?',
    ],
    ['What did Lin say about the tolls?', 'who exactly', 'Who exactly (what did Lin say about the tolls)?'],
    ['Who denounced Pyongyang?', 'who exactly', 'Who exactly denounced Pyongyang?'],
    ['How much does the ferry cost?', 'how much exactly', 'How much exactly does the ferry cost?'],
    ['How many boats were sold?', 'how many exactly', 'How many boats exactly were sold?'],
    ['How many boats were sold?', 'which ones exactly?', 'Which ones exactly (how many boats were sold)?'],
    ['What did the taxes pay for?', 'how much will it cost to lower them', 'How much will it cost to lower the taxes'],
  ])('after %j understands %j as %j', (earlier, question, expected) => {
    expect(standAlone(question, turns(earlier), 'en').understoodAs).toBe(expected);
  });

  it('takes somebody from the answer who was asked for', () => {
    const past = [{ question: 'Who spoke against the plan?', answer: 'Councillor Ivo Marsh spoke against it.' }];
    expect(standAlone('What did he say?', past, 'en').understoodAs).toBe('What did Councillor Ivo Marsh say?');
  });

  it.each([
    [
      'who found the boat',
      'Asked by Anna Reyes, James Cole, 34, said he had found it.',
      'how old is he',
      'How old is James Cole',
    ],
    [
      'who wrote about lorenz?',
      'Before Lorenz, it was Ellen Fetter.',
      'when did she start',
      'When did Ellen Fetter start',
    ],
    ['who owns the mill', 'Ursula Brandt sold it to Maria Vale.', 'how old is he', undefined],
    [
      'who paid',
      'Kowalczyk Lindqvist met Oyelaran Achterberg.',
      'where does she live',
      'Where does Kowalczyk Lindqvist live',
    ],
    ['who paid', 'It was Kowalczyk Lindqvist and Oyelaran Achterberg.', 'where does she live', undefined],
  ])('after %j and its answer %j understands %j as %j', (question, answer, next, expected) => {
    const { question: whole } = standAlone(next, [{ question, answer }], 'en');
    expect(whole).toBe(expected ?? next);
  });

  it.each([
    ['de', 'Wer gewann die Wahl?', 'Die Wahl gewann Petra Vogel, 51.', 'wie alt ist sie?', 'wie alt ist Petra Vogel?'],
    [
      'de',
      'wer hat das siegtor für obermoor gemacht',
      'Der SV Kranich Obermoor hat das Derby gegen den TuS Wiesenthal am Samstag mit 3:2 gewonnen und ist auf den zweiten Platz der Verbandsliga geklettert. Vor 1.870 Zuschauern erzielte der eingewechselte Malte Ruschke in der vierten Minute der Nachspielzeit den Siegtreffer. Mit 27 Punkten liegt Obermoor nun zwei Zähler hinter Spitzenreiter Eintracht Halderbrück.',
      'wie alt ist er',
      'wie alt ist Malte Ruschke',
    ],
    ['de', 'Was sagt Petra Vogel dazu?', undefined, 'und Cole?', 'Was sagt Cole dazu?'],
    ['de', 'Wie viele wählten im Jahr 2024?', undefined, 'und 2020?', 'Wie viele wählten im Jahr 2020?'],
    ['de', 'Was sagt Petra Vogel?', undefined, 'warum?', 'warum (Was sagt Petra Vogel)?'],
    ['es', '¿Quién ganó?', 'Ganó María Quirós.', '¿cuántos años tiene ella?', '¿cuántos años tiene María Quirós?'],
    ['es', 'que hago si huele a podrido', undefined, '¿y a amoniaco?', 'que hago si huele a amoniaco?'],
    [
      'de',
      'Wer hat das verkauft?',
      'Der Konzern Nordgas Ellund verkaufte es.',
      'warum hat er das gemacht',
      'warum hat er das gemacht',
    ],
    ['fr', 'Qui a gagné ?', 'C’est Claire Dumont.', 'elle habite où ?', 'Claire Dumont habite où ?'],
    ['fr', 'Qui a gagné ?', 'C’est Jacques Dumont.', 'combien il en reste ?', 'combien il en reste ?'],
    ['fr', 'que dit Claire Dumont ?', undefined, 'et Orsel ?', 'que dit Orsel ?'],
    ['de', 'was sagt der gastwirt', undefined, 'und der Bürgermeister?', 'was sagt der Bürgermeister?'],
    ['de', 'Was sagt der Wirt zur Brücke?', undefined, 'und die Schule?', 'Was sagt die Schule zur Brücke?'],
    ['es', '¿qué dijo el alcalde sobre el agua?', undefined, '¿y la panadera?', '¿qué dijo la panadera sobre el agua?'],
    ['fr', 'que dit la maire du bac ?', undefined, 'et le passeur ?', 'que dit le passeur du bac ?'],
    ['de', 'was sagte Vogel zur Maut?', undefined, 'und die Frau vom Amt', 'was sagte die Frau vom Amt zur Maut?'],
    ['de', 'wer verkaufte die Boote?', undefined, 'wer denn genau?', 'wer genau verkaufte die Boote?'],
    ['fr', 'qu’a dit Dumont de la Seine ?', undefined, 'bon et le juge', 'qu’a dit le juge de la Seine ?'],
    ['de', 'was sagte Vogel zur Maut?', undefined, 'gut und Marsch', 'was sagte Marsch zur Maut?'],
    ['de', 'was sagte Vogel zur Maut?', undefined, 'jetzt der Wirt', 'was sagte der Wirt zur Maut?'],
    ['de', 'was sagte Vogel zur Maut?', undefined, 'der Wirt auch?', 'was sagte der Wirt zur Maut?'],
    [
      'de',
      'was sagte Vogel zur Maut?',
      undefined,
      'und der Mann, der nachts rudert',
      'was sagte der Mann, der nachts rudert zur Maut?',
    ],
    ['de', 'was sagte Vogel zur Maut?', undefined, 'jetzt streiken die Fischer', 'jetzt streiken die Fischer'],
    ['de', 'wie viele Boote wurden verkauft?', undefined, 'und die Netze', 'wie viele Netze wurden verkauft?'],
    ['de', 'wie viele Boote wurden verkauft?', undefined, 'wie viele genau', 'wie viele Boote genau wurden verkauft?'],
    ['de', 'wie viel kostet die Fähre?', undefined, 'seit wann genau', 'seit wann genau (wie viel kostet die Fähre)?'],
    ['es', '¿cuánto cuesta el ferri nocturno?', undefined, 'y la barca entonces', '¿cuánto cuesta la barca?'],
    ['es', '¿qué dijo Prado del peaje?', undefined, 'vale y quirós', '¿qué dijo quirós del peaje?'],
    ['es', '¿qué dijo Prado del peaje?', undefined, 'qué hay del juez', '¿qué dijo el juez del peaje?'],
    ['es', '¿qué dijo Prado del peaje?', undefined, 'y la mujer que rema', '¿qué dijo la mujer que rema del peaje?'],
    ['es', '¿cuántas barcas vendieron?', undefined, 'cuántas exactamente', '¿cuántas barcas exactamente vendieron?'],
    ['fr', 'combien coûte le bac de nuit ?', undefined, 'et la barque alors', 'combien coûte la barque ?'],
    ['fr', 'qu’a dit Dumont du péage ?', undefined, 'quid du juge', 'qu’a dit le juge du péage ?'],
    ['fr', 'qu’a dit Dumont du péage ?', undefined, 'du coup la maire', 'qu’a dit la maire du péage ?'],
    ['fr', 'qu’a dit Dumont du péage ?', undefined, 'et l’homme qui rame', 'qu’a dit l’homme qui rame du péage ?'],
    [
      'fr',
      'combien de barques a-t-il ?',
      undefined,
      'lesquelles au juste',
      'lesquelles au juste (combien de barques a-t-il) ?',
    ],
    ['es', '¿quién ganó?', 'Ganó Lucía Prado.', '¿cuántos años tiene?', '¿cuántos años tiene Lucía Prado?'],
    ['es', '¿cuánto costó el puente?', 'Costó 3 euros.', '¿cuántos años tiene?', '¿cuántos años tiene?'],
    ['es', '¿quién ganó?', 'Ganó Lucía Prado.', '¿qué edad tiene el pueblo?', '¿qué edad tiene el pueblo?'],
  ])('completes what is asked in %s after %j', (language, question, answer, next, expected) => {
    const past = [{ question, ...(answer === undefined ? {} : { answer }) }];
    expect(standAlone(next, past, language).question).toBe(expected);
  });

  it('takes no word for a name that only opens a sentence', () => {
    const past = [
      { question: 'what happened in May?', answer: 'Allegedly, the council of Oro met. Asked why, it left.' },
    ];
    expect(standAlone('did they agree?', past, 'en').about).toBe('Oro');
  });

  it.each([
    ['what happened in 1990?', 'Okafor led the union for a year.', 'Okafor'],
    ['where did she grow up?', 'Brandt was born in a village.', 'Brandt'],
    ['how is it written?', "Quirolo's verse knows no full stops.", 'Quirolo'],
    ['what changed?', 'Production moved abroad. Fans protested in the streets.', undefined],
  ])('after %j takes who does something in %j for a name', (question, answer, expected) => {
    const { about = '' } = standAlone('what else is known?', [{ question, answer }], 'en');
    if (expected === undefined) expect(about.split(', ').length).toBeGreaterThan(2);
    else expect(about).toBe(expected);
  });

  it('leaves a pronoun that the question itself tells apart from who was named', () => {
    const past = [{ question: 'Why did he return?', answer: 'after an agreement with promoter Nikos J. Vale' }];
    expect(standAlone('What was his agreement with Vale?', past, 'en').question).toBe(
      'What was his agreement with Vale?',
    );
    const group = 'The group changed their name, why was that?';
    expect(standAlone(group, turns('How old were the boys?'), 'en').question).toBe(group);
  });

  it('leaves the conversation where another question is announced', () => {
    const question = 'ok other question... when do the bells ring?';
    expect(standAlone(question, turns('What did Mattis say?'), 'en')).toEqual({
      question: 'when do the bells ring?',
      carried: [],
    });
  });

  it('marks as a guess that a question leans which neither points back nor names anything', () => {
    const past = turns('What did Mattis say?');
    expect(standAlone('When will the bridge open?', past, 'en').isGuess).toBe(true);
    expect(standAlone('When did he arrive?', past, 'en').isGuess).toBeUndefined();
    expect(standAlone('When did Mattis arrive?', past, 'en').isGuess).toBeUndefined();
  });

  it('follows a person and a thing over several turns', () => {
    expect(converse('What did Mayor Lin say about the bridge?', 'Why did she oppose it?', 'And the council?')).toEqual([
      'What did Mayor Lin say about the bridge?',
      'Why did Mayor Lin oppose the bridge?',
      'Why did the council oppose the bridge?',
    ]);
  });

  it('drops the old topic for a new one, and is not led astray by thanks', () => {
    const [, , , lake, thanks, about] = converse(
      'What did Minister Cole say about the taxes?',
      'Why did he raise the taxes?',
      'When will the taxes rise?',
      'How deep is Lake Oro?',
      'thanks!',
      'What about it?',
    );
    expect(lake).toBe('How deep is Lake Oro?');
    expect(thanks).toBe('thanks!');
    expect(about).toBe('How deep is Lake Oro?');
  });

  it('searches a new topic without the names of the old one', () => {
    const past = [
      { question: 'What did Cole say about the taxes?', answer: 'Cole said that taxes rise.', passages: ['a:1'] },
    ];
    expect(standAlone('How deep is Lake Oro?', past, 'en')).toEqual({ question: 'How deep is Lake Oro?', carried: [] });
  });

  it.each([
    'anything else interesting?',
    'Are there any other interesting aspects about this article?',
    'some more details',
    'is there something else to know',
  ])('takes %j for the question before it, asked for more', (question) => {
    const past = [{ question: 'What did Vale open in May?', answer: 'Vale opened the bridge.' }];
    expect(standAlone(question, past, 'en').question).toBe('What else did Vale open in May?');
  });

  it.each(['is anything important in the bridge report?', 'was anything interesting about her career'])(
    'does not take %j for one',
    (question) => {
      expect(standAlone(question, turns('What did Vale open?'), 'en').question).not.toContain('else');
    },
  );

  it('takes a capital at the beginning for no new name: “Around what year was that?”', () => {
    const past = [{ question: 'what became of the ferry?', answer: 'Lin sold it.' }];
    expect(standAlone('Around what year was that?', past, 'en').about).toContain('Lin');
    expect(standAlone('Besides her, who else had a share?', past, 'en').about).toContain('Lin');
  });

  it.each([
    ['ok and Cole?', 'What did Lin say?', 'en', 'What did Cole say?'],
    ['and Cole then?', 'What did Lin say?', 'en', 'What did Cole say?'],
    ['and since when?', 'What did Lin say?', 'en', 'Since when did Lin say that?'],
    ['ok et Cole ?', 'Qu’a dit Lin ?', 'fr', 'Qu’a dit Cole ?'],
  ])('drops every word that only goes on: %j', (next, question, language, expected) =>
    expect(standAlone(next, [{ question }], language).question).toBe(expected),
  );

  it('puts what was answered about one beside no question about another: “and Cole?”', () => {
    const past = [{ question: 'What did Lin say?', answer: 'Lin praised the copper roof.' }];
    expect(standAlone('and Cole?', past, 'en').answered).toBeUndefined();
  });

  it('puts names of the answer, and its first words, beside a question that leans on them, and carries its passages', () => {
    const past = [
      {
        question: 'what happened in 1983?',
        answer: 'In May 1983, she married Nikos Karvelas.',
        passages: ['a:1', 'a:2'],
      },
    ];
    expect(standAlone('did they have any children?', past, 'en')).toEqual({
      question: 'did they have any children?',
      about: 'Nikos Karvelas',
      answered: '1983, married',
      understoodAs: 'did they have any children? (Nikos Karvelas)',
      carried: ['a:1', 'a:2'],
    });
  });

  it('takes the words of a conversation typed without capitals', () => {
    expect(
      standAlone('what was special about the poetry?', turns('what was the ottoman literature about?'), 'en').about,
    ).toBe('ottoman, literature');
  });

  it('takes “And what did Tillerson say?” for a question of its own', () => {
    const question = 'And what did Tillerson say?';
    expect(standAlone(question, turns('What did Mattis say?'), 'en')).toEqual({ question, carried: [] });
  });

  it('does not touch a pronoun that the question itself explains', () => {
    const question = 'Why did Steve Irwin say he was sorry?';
    expect(standAlone(question, turns('What did Mattis say?'), 'en')).toEqual({ question, carried: [] });
  });

  it.each(['thanks!', 'Hello', 'ok'])('leaves %j alone', (question) => {
    expect(standAlone(question, turns('What did Mattis say?'), 'en')).toEqual({ question, carried: [] });
  });

  it.each(['What did she say?', 'And the council?', 'Why?', ''])('leaves a first question %j alone', (question) => {
    expect(standAlone(question, [], 'en')).toEqual({ question, carried: [] });
  });

  it.each([
    ['es', '¿Qué dijo la alcaldesa Núñez sobre el puente?', '¿Y por qué se opuso ella?', 'Núñez'],
    ['de', 'Was sagte Bürgermeisterin Lindner zur Brücke?', 'Und warum war sie dagegen?', 'Lindner'],
    ['fr', 'Qu’a dit la maire Dupont du pont ?', 'Et pourquoi s’y oppose-t-elle ?', 'Dupont'],
    ['zh', '林市长对大桥说了什么？', '她为什么反对？', '林'],
    ['ar', 'ماذا قالت العمدة ليلى عن الجسر؟', 'ولماذا عارضته هي؟', 'ليلى'],
  ])('puts the names of the conversation beside a follow-up in %s', (language, earlier, question, name) => {
    const { question: whole, about = '' } = standAlone(question, turns(earlier), language);
    expect(`${whole} ${about}`).toContain(name);
  });

  it.each(['?', '(((', 'and', 'what about ?', 'his', 'it', '🙂', 'And $& and \\1?', `the ${'a'.repeat(9_000)}`])(
    'gives back a question for %j',
    (question) => {
      const long = turns(`What did Mattis say about the [bridge (2) ${'the x '.repeat(500)}?`);
      expect(standAlone(question, long, 'en').question).not.toBe('');
    },
  );
});

describe('a full new question', () => {
  const last = {
    question: 'What did Lin say about the bridge?',
    answer: 'Mayor Ada Lin said that Omar Cole was wrong.',
  };
  it.each([
    ['en', 'who said that the mill is closed'],
    ['en', 'Who is Omar Cole?'],
    ['de', 'wie laut ist es in der Mühlgasse?'],
    ['de', 'wann öffnet das Museum?'],
    ['es', '¿quién es Omar Cole?'],
    ['fr', 'quel loyer la ville recevra-t-elle ?'],
    ['fr', 'où l’affaire sera-t-elle jugée'],
    ['fr', 'qu’a-t-on trouvé sur le pont en 2023'],
  ])('has no name of the turn before beside it (%s): %j', (language, question) => {
    expect(standAlone(question, [last], language).understoodAs).toBeUndefined();
  });

  it.each([
    ['fr', 'que dit-elle du pont ?'],
    ['de', 'was sagt sie dazu?'],
    ['es', '¿qué dice sobre eso?'],
  ])('is none where it points back (%s): %j', (language, question) => {
    expect(standAlone(question, [last], language).understoodAs).toContain('Lin');
  });
});
