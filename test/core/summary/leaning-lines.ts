import type { Article } from '../../../src/core/document/article.ts';
import type { SummaryClaim } from '../../../src/core/summary/summary.ts';

/**
 * Finds lines of a summary that lean on something that is not there, as a strict reader would. Written apart from the code
 * that chooses lines, and by other means: what it lets pass may lean all the same, what it finds is to be looked at.
 */
export interface Fault {
  readonly line: string;
  readonly because: string;
}

interface Signs {
  /** Words that a line may not open with. */
  readonly opens: RegExp;
  /** Nor hold. */
  readonly holds: RegExp;
  /** A pronoun for a subject, before anything that it could mean. */
  readonly subject: RegExp;
  /** Quoted words whose speaker is a pronoun, or left out. */
  readonly cue: RegExp;
}

const signs: Readonly<Record<string, Signs>> = {
  en: {
    opens:
      /^(?:But|And|So|Or|Yet|However|Instead|Therefore|Then|Also|Another|Others?|This(?! (?:week|month|year))|That|These|Those(?! who)|Such(?! as)|Both(?! .* and )|The (?:second|third|other|others|latter|former|same)\b|In (?:other words|this|that|addition|contrast|fact)|By then|Until then|For example|As a result|It (?!is \w+ (?:that|to))|He|She|They|Him|His|Her|Its|Their|Them|One of (?:them|these)|Some,|There (?:he|she|they|it))\b/u,
    holds:
      /(?<!\b(?:and|but|while|who|which|that)\b.{0,60})\balso\b|\b(?:the latter|the former|, too[,.]|instead[.,])/u,
    subject:
      /^(?:(?:In|On|At|By|For|With|After|Before|During|When|While|If|As|Until|Since|Just|Last|Having|Born|About)\b[^,]*, )(?:he|she|it|they|his|her|its|their)\b/u,
    cue: /["”],? (?:he|she|they|it) \w+|["”],? (?:said|says|asked|added|told|wrote) (?:he|she|they)\b/u,
  },
  de: {
    opens:
      /^(?:Aber|Und|Doch|Denn|Oder|Auch|Dann|Da(?:bei|für|gegen|mit|zu|her|rum|nach|durch|raufhin|rüber|ran|von)|Dort|Damals|Deshalb|Außerdem|Zudem|Dennoch|Trotzdem|Jedoch|Allerdings|Dies\w*|Jene\w*|Solche\w*|Andere\w*|Er|Sie (?![a-zäöü]+ (?:uns|mir))|Ihm|Ihr\w*|Sein\w*|Das (?=(?:ist|war|sei|sagte|hat|heißt|bedeutet))|(?:Der|Die|Das) (?:zweite|andere|letztere|gleiche)\w*|So|Vielmehr|Zunächst|Inzwischen|Schließlich)(?![\p{L}])/u,
    holds: /(?<![\p{L}])(?:außerdem|zudem|ebenfalls|hingegen|jedoch|allerdings|letztere\w*)(?![\p{L}])/u,
    subject:
      /^(?:In|Im|Am|An|Bei|Beim|Mit|Nach|Vor|Zu|Seit|Für|Während|Als|Wenn|Zugunsten|Mit)\b(?![^.]*\p{Lu}\p{Ll}+ \p{Lu})[^,.]*,? [a-zäöüß]+ (?:er|sie)\b/u,
    cue: /["“”«»],? \p{Ll}+ (?:er|sie|dieser|diese)(?![\p{L}])/u,
  },
  es: {
    opens:
      /^(?:Pero|Y|También|Además|Sin embargo|Entonces|Así|Por (?:eso|ello)|Eso|Esto|Ese|Esa|Esos|Esas|Aquel\w*|Est[ae]s? (?!semana|año|mes|guía)|Otr[oa]s?|El (?:otro|mismo|segundo)|La (?:otra|misma|segunda)|Él|Ella|Ellos|Ellas|Su|Sus|Ambos|Es|Son|Fue|Era|Ha|Han|Tiene|\p{L}+(?:ó|aron|ieron))(?![\p{L}])/u,
    holds: /(?<![\p{L}])(?:también|además(?! de)|sin embargo|en cambio|tampoco|est[ea] señaló)(?![\p{L}])/u,
    subject: /^(?:En|Con|Al|Tras|Desde|Cuando|Según)\b[^,]*, (?:él|ella|su|sus)\b/u,
    cue: /["”»],? \p{Ll}+(?:ó|a|e)(?: (?:él|ella|después|luego|ahora)|\.$)|[»”], (?:se )?\p{Ll}+(?:ó|a) \p{Ll}+\.$/u,
  },
  fr: {
    opens:
      /^(?:Mais|Et|Or|Donc|Puis|Aussi|Alors|Pourtant|Cependant|Toutefois|En revanche|En effet|Par ailleurs|Ce (?!qui|que|qu)|Cette (?!semaine|année)|Cet (?!été|hiver)|Ces|C[’']est|Cela|Ça|Celui\S*|Celle\S*|Ceux\S*|D[’']autres|Un autre|Une autre|L[’']autre|Les autres|Il (?!y a|faut|s[’']agit|reste|suffit|existe|n[’']y)|Elles?|Ils|Son|Sa|Ses|Leurs?)(?![\p{L}])/u,
    holds:
      /(?<![\p{L}])(?:également|toutefois|cependant|en revanche|néanmoins|ce dernier|cette dernière|celui-ci|celle-ci)(?![\p{L}])/u,
    subject:
      /^(?:En|Dans|Avec|Après|Avant|Pour|Depuis|Quand|Lorsque)\b[^,]*, (?:il|elle|ils|elles|son|sa|ses) (?!y a|faut|s)/u,
    cue: /["”»],? [^"“«]{0,30}-(?:t-)?(?:il|elle|ils|elles)(?![\p{L}])|["”»],? \p{Ll}+ (?:le|la) (?:chercheu\w+|scientifique|technicien\w*)\b/u,
  },
};

const plain = (text: string): string => text.replace(/^[\s"“”„«»—–-]+/u, '');
/** Words in brackets say whom the pronoun before them means. */
const resolved = (text: string): string => text.replace(/\p{L}+ \[[^\]]+\]/gu, 'Somebody');
const unquoted = (text: string): string => text.replace(/“[^”]*”|„[^“”]*[“”]|«[^»]*»|»[^«]*«|"[^"]*"/gu, '“”');

function faultOf(text: string, language: string): string | undefined {
  const sign = signs[language];
  const shown = resolved(text);
  const outside = unquoted(shown);
  if (/^[\s"“„«»]*(?:…|\.\.)|(?:…|\.\.)["”»“«]*$/u.test(shown)) return 'an ellipsis';
  if (!/[.!?…][\s"“”»«'’)\]]*$/u.test(shown)) return 'no end';
  if (/[“„«"»]/u.test(outside.replaceAll('“”', ''))) return 'half a quotation';
  if (!/\p{L}/u.test(outside)) return 'a quotation without a speaker';
  if (!sign) return undefined;
  if (sign.opens.test(plain(shown))) return 'how it opens';
  if (sign.holds.test(outside)) return 'a word that looks back';
  const [opening = ''] = sign.subject.exec(outside) ?? [];
  const isNoun = language === 'de';
  if (opening !== '' && (isNoun || !/\s\p{Lu}/u.test(opening))) return 'a pronoun before its noun';
  const isNamed = /\p{Lu}\p{Ll}+/u.test(outside.slice(0, outside.search(sign.cue)).replace(/^\P{L}*\p{L}+/u, ''));
  return sign.cue.test(outside.replaceAll('“”', '”')) && !isNamed ? 'a speaker who is a pronoun' : undefined;
}

/** The lines that lean, but for those below the very words that they follow in the article. */
export function leaningLines(claims: readonly SummaryClaim[], article: Article): readonly Fault[] {
  return claims.flatMap(({ text, evidence }, at): readonly Fault[] => {
    const [first, second] = evidence;
    if (second !== undefined && /[?？]/u.test(first?.quote ?? '')) return [];
    const because = faultOf(text, article.language);
    return because === undefined || followsThat(claims[at - 1], claims[at], article) ? [] : [{ line: text, because }];
  });
}

function followsThat(before: SummaryClaim | undefined, claim: SummaryClaim | undefined, article: Article): boolean {
  const [last, own] = [before?.evidence.at(-1), claim?.evidence[0]];
  if (!last || !own) return false;
  const from = last.passage.start + (last.at ?? 0) + last.quote.length;
  const to = own.passage.start + (own.at ?? 0);
  return from <= to && article.text.slice(from, to).trim() === '';
}
