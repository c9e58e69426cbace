def sub(p,a,b,n=1):
    s=open(p).read(); assert a in s,(p,a); open(p,'w').write(s.replace(a,b,n))
p='src/core/extraction/interview-turns.ts'
sub(p,"""  if (speaker !== undefined) return interviewers.has(keyOf(passage, speaker));
  return isPut(paragraph) && interviewers.has(keyOf(passage, unnamed));
}
""","""  if (speaker !== undefined) return interviewers.has(keyOf(passage, speaker));
  return interviewers.has(keyOf(passage, unnamed)) && (isPut(paragraph) || isRemark(passage, span));
}

/** In characters: what an interviewer says instead of a question is short. Chosen by hand, not fitted. */
const longestRemark = 130;

/**
 * Whether a paragraph of an interview without names is an interviewer's though it asks nothing: short, not about whoever speaks, between two
 * answers, and either said to somebody or shorter than what comes next. "There has been talk of a film."
 */
export function isRemark({ text, parts, start, source }: Passage, span: Span): boolean {
  const patterns = answeringPatterns(source.language);
  const at = parts.findIndex((part) => part.start - start === span.start);
  const told = (place: number): string | undefined => {
    const part = parts[place];
    return part && text.slice(part.start - start, part.end - start);
  };
  const own = sliceOf(text, span);
  if (!patterns || at === -1 || own.length > longestRemark || patterns.ofSpeaker.test(own)) return false;
  const [before, after] = [told(at - 1), told(at + 1)];
  if ((before !== undefined && isPut(before)) || (after !== undefined && isPut(after))) return false;
  if (patterns.addresses.test(own)) return true;
  return before !== undefined && after !== undefined && after.length > own.length && !patterns.ofSpeaker.test(own);
}

/** Those whose turns open with their names and who ask nothing: their labels. */
export const guestsIn = (passages: readonly Passage[], interviewers: ReadonlySet<string>): readonly string[] => [
  ...new Set(
    passages.flatMap((passage) =>
      paragraphsOf(passage)
        .map(speakerOf)
        .filter((speaker) => speaker !== undefined && !interviewers.has(keyOf(passage, speaker))),
    ),
  ),
] as readonly string[];
""")
sub(p,"after.length > own.length && !patterns.ofSpeaker.test(own);","after.length > own.length;")
sub(p,"import { sliceOf } from '../text/span.ts';","import { type Span, sliceOf } from '../text/span.ts';\nimport { answeringPatterns } from './answering-patterns.ts';")
sub(p,"""const paragraphsOf = (""","""const paragraphsOf = (""")
# leads
p='src/core/extraction/lead-questions.ts'
sub(p,"""  before?: string,
): readonly (LeadQuestion | undefined)[] {""","""  { before, isRemark = () => false }: Around = {},
): readonly (LeadQuestion | undefined)[] {""")
sub(p,"""/** What the sentences of the passage answer""","""interface Around {
  /** The question that the passage before ends with. */
  readonly before?: string | undefined;
  /** Whether a sentence puts something though it asks nothing: an interviewer's. */
  readonly isRemark?: (sentence: Sentence) => boolean;
}

/** What the sentences of the passage answer""")
sub(p,"""    distance += 1;
    return asked""","""    if (isRemark(sentence)) {
      asked = { text: sentence.text, index: sentence.index };
      distance = 0;
      return undefined;
    }
    distance += 1;
    return asked""")
p='src/core/extraction/sentence-candidates.ts'
sub(p,"import { interviewersIn, isInterviewers } from './interview-turns.ts';","import { interviewersIn, isInterviewers } from './interview-turns.ts';\nimport { type Interviewees, intervieweesIn, selfIn } from './interviewees.ts';")
sub(p,"""  const interviewers = interviewersIn(ranked.map(({ passage }) => passage));
  const all = ranked
    .flatMap((one) => candidatesIn(one, question, before.get(one.passage.id)))
    .filter(({ sentence }) => !isInterviewers(sentence, interviewers));
  return withFirstMentions(all, question);
""","""  const passages = ranked.map(({ passage }) => passage);
  const interviewers = interviewersIn(passages);
  const isTheirs = (sentence: Sentence): boolean => isInterviewers(sentence, interviewers);
  const interviewees = intervieweesIn(passages, interviewers);
  const all = ranked
    .flatMap((one) => candidatesIn(one, question, { before: before.get(one.passage.id), isTheirs, interviewees }))
    .filter(({ sentence }) => !isTheirs(sentence));
  return withFirstMentions(all, question);
""")
sub(p,"""function candidatesIn(ranked: Ranked, question: QuestionView, questionBefore?: string): readonly Candidate[] {
  const sentences = sentencesIn(ranked.passage);""","""interface Interview {
  /** The question that the passage before ends with. */
  readonly before: string | undefined;
  /** Whether an interviewer says it. */
  readonly isTheirs: (sentence: Sentence) => boolean;
  readonly interviewees: Interviewees;
}

function candidatesIn(
  ranked: Ranked,
  question: QuestionView,
  { before, isTheirs, interviewees }: Interview,
): readonly Candidate[] {
  const sentences = sentencesIn(ranked.passage).map((one) => asHeard(one, question, interviewees));""")
sub(p,"  const leads = leadQuestions(ranked.passage, sentences, questionBefore);","  const leads = leadQuestions(ranked.passage, sentences, { before, isRemark: isTheirs });")
sub(p,"""/** A single sentence is seldom as near""","""/** The sentence with the question's terms that it has in other words: of whoever says it of themselves, and everyday ones. */
function asHeard(sentence: Sentence, { otherwise, weights }: QuestionView, interviewees: Interviewees): Sentence {
  const said = sentence.terms.flatMap((term) => otherwise?.get(term) ?? []);
  const more = [...selfIn(sentence, interviewees), ...said].filter((term) => weights.has(term));
  return more.length === 0 ? sentence : { ...sentence, terms: [...sentence.terms, ...more] };
}

/** A single sentence is seldom as near""")
sub(p,"""  /** Where it is asked of one article alone""","""  /** Terms of the articles by which everyday words of the question are meant, with the question's own: "head" of a school for "boss". */
  readonly otherwise?: ReadonlyMap<string, string>;
  /** Where it is asked of one article alone""")
