/**
 * Groups of letters and endings that words of a language often have and those of most others seldom, by language (ISO 639-1), in lower
 * case: what tells a word that no list has.
 */
export const spellings: Readonly<Record<string, RegExp>> = {
  en: /th|sh|wh|gh|ck$|oo|ea|oa|[^aeiou]ed$|ing$|ly$|[^aeiou]s$|es$|out|ess$/u,
  de: /sch|en$|ung$|cht|[^aeiou]te?t$|ie[rt]|eit$|tz|pf|ä|ü|ß/u,
  nl: /ij|aa|uu|oe|sch|[^aeiou]t$|gd|eert$|en(?:de)?$/u,
  es: /ción|[ae]n$|[ao]s$|[aei]ndo$|(?:ad|id)[oa]$|[aei]r$|[aeiou]ñ|ó$|ll[aeo]/u,
  pt: /ção|ões|[nl]h[aeo]|[ae]m$|ou$|ã|[aei]r$|[ao]s$/u,
  fr: /eau|oi|ez$|[ae]u[xe]|qu|ée?s?$|ent$|è|ll?e$|ou/u,
  it: /zion|gli|ch[ei]|([cgzt])\1[aeio]|[aeio]t[aeio]$|uo|sc|[aeo]no$|ll[aeio]$/u,
  pl: /sz|cz|rz|dz|ów$|ych$|ego$|[łw]a?$|ści|nie$|j[eą]$/u,
  cs: /[řěů]|ého$|ých$|ích$|ov[aé]|[íáý]|[vl]o$|hl|ch[uů]/u,
  sv: /[äö]|å|ck|ar$|[ae]de$|[aeo]rna$|tt$|sk/u,
  no: /[øå]|kj|sk|ek|[aeiou]([klmnpt])\1e[rt]?$/u,
  da: /[æøå]|sk|[aeiou][gdb]e[rt]?$/u,
  fi: /aa|ii|uu|ää|yö|([ktls])\1[aäiou]|[aä]inen$|vat$|oo$/u,
  hu: /sz|gy|zs|[áéőöü].*[kt]$|[oe]tt$|ja$|ik$/u,
  tr: /[ığş]|[ıiuü]yor|d[ıiuü]$|l[ae]r/u,
  ro: /[ășț]|ul(?:ui)?$|[ea]ză|e?ște|ii$/u,
};

/** Letters beyond a to z that a language's own words are written with: a word that is no name, with one, is of a language that has it. */
export const furtherLetters: Readonly<Record<string, string>> = {
  en: '',
  de: 'äöüß',
  es: 'áéíóúüñ',
  fr: 'àâæçéèêëîïôœùûü',
  it: 'àèéìòù',
  pt: 'áâãàçéêíóôõú',
  nl: 'éëïöü',
  sv: 'åäöé',
  da: 'æøåé',
  no: 'æøåéòô',
  cs: 'áčďéěíňóřšťúůýž',
  pl: 'ąćęłńóśźż',
  fi: 'äö',
  hu: 'áéíóöőúüű',
  tr: 'çğıöşüâ',
  ro: 'ăâîșțşţ',
};

/** What figures and words, names too, end in where a language joins to them what others say by small words ("3-1-re", "Madridban"). */
export const joinedEndings: Readonly<Record<string, RegExp>> = {
  hu: /\p{N}-(?:r[ae]|v[ae]l|b[ae]n|t[óő]l|kor|[aáeéoö]s)$|\p{L}{4}(?:b[ae]n|t[óő]l|b[óő]l|n[ae]k|hoz|h[eö]z)$/u,
  fi: /\p{L}{4}(?:ss[aä]|ll[aä]|st[aä]|lt[aä]|lle|ksi)$/u,
  tr: /\p{L}['’](?:[dt][ae]n?|y?[ae]|n?[iıuü]n|y?[iıuü]|nda|nde)$/u,
};
