import { inAllLanguages } from '../text/lexicon/index.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
/** How a language tells who says something, as sources of regular expressions (flag u). */
export interface CuePatterns {
  readonly verbs: string;
  /** A name, with what may stand in it. */
  readonly name: string;
  /** Brings in a clause: "que", "dass". */
  readonly that?: string;
  /** "según", "laut": what follows is the speaker, the sentence the statement. */
  readonly accordingTo?: string;
  /** White space between words; nothing in Chinese. */
  readonly gap: string;
  /** The verb stands before its subject. */
  readonly verbFirst?: true;
}

const small = anyOf(inAllLanguages(({ names }) => [...(names?.particles ?? []), ...(names?.articles ?? [])]));
const particle = `${small}(?:\\s+${anyOf(inAllLanguages(({ names }) => names?.articles))})?`;
const word = "\\p{Lu}[\\p{L}'’-]+";
/** Small words that have a capital where a sentence begins. */
const noName = '(?!(?:Se|El|La|Los|Las|Un|Una|Lo|Le|Les|Il|Elle|On|Ce|Der|Die|Das|Er|Sie|Es|Man|O|A|Os|As|Ele|Ela)\\s)';
const latinName = `${noName}${word}(?:\\s+(?:${particle}\\s+)?${word}){0,3}`;
const latin = { name: latinName, gap: '\\s+' } as const;

export const cuePatterns: Readonly<Record<string, CuePatterns>> = {
  es: {
    ...latin,
    verbs:
      '(?:ha |había )?(?:dijo|dicho|dice|afirmó|afirmado|afirma|declaró|declarado|aseguró|asegurado|explicó|explicado|señaló|señalado|añadió|añadido|indicó|manifestó|sostuvo|comentó|expresó|advirtió|anunció|denunció|escribió|respondió|reiteró|subrayó|destacó)',
    that: 'que',
    accordingTo: '[Ss]egún',
  },
  fr: {
    ...latin,
    verbs:
      '(?:a |avait )?(?:dit|déclaré|déclare|affirmé|affirme|expliqué|explique|ajouté|ajoute|estimé|estime|souligné|souligne|assuré|assure|annoncé|annonce|précisé|précise|indiqué|indique|écrit|répondu|lancé|averti|dénoncé)',
    that: "qu(?:e|['’])",
    accordingTo: '[Ss]elon',
  },
  de: {
    ...latin,
    verbs:
      '(?:sagte|sagt|erklärte|erklärt|betonte|betont|meinte|meint|schrieb|schreibt|berichtete|warnte|warnt|kündigte|antwortete|ergänzte|behauptete|teilte|äußerte)',
    that: 'dass',
    accordingTo: '(?:[Ll]aut|[Nn]ach Angaben von)',
  },
  it: {
    ...latin,
    verbs:
      '(?:ha )?(?:detto|dichiarato|affermato|spiegato|aggiunto|scritto|annunciato|disse|dice|afferma|dichiara|spiega|aggiunge)',
    that: 'che',
    accordingTo: '[Ss]econdo',
  },
  pt: {
    ...latin,
    verbs: '(?:disse|afirmou|declarou|explicou|acrescentou|anunciou|escreveu|respondeu|destacou|diz|afirma)',
    that: 'que',
    accordingTo: '[Ss]egundo',
  },
  zh: {
    gap: '',
    name: '[\\p{Script=Han}·]{2,16}?',
    verbs: '(?:强调说|表示|指出|認為|认为|强调|強調|宣布|称|稱|说|說|写道|寫道|回应|补充道)',
  },
  ar: {
    gap: '\\s+',
    verbFirst: true,
    name: '[\\p{Script=Arabic}]+(?:\\s+[\\p{Script=Arabic}]+){0,4}?',
    verbs: 'و?(?:قالت|قال|صرحت|صرح|أكدت|أكد|أضافت|أضاف|أوضحت|أوضح|ذكرت|ذكر|أعلنت|أعلن|كتبت|كتب)',
    that: '(?:إن|أن|بأن|إنه|إنها|أنه|أنها)',
  },
};
