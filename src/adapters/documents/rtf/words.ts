/** Groups that hold no text of the document's own. */
export const unseenGroups: ReadonlySet<string> = new Set(
  'fonttbl colortbl stylesheet listtable listoverridetable rsidtbl generator pict object objdata fldinst xmlnstbl themedata colorschememapping latentstyles datastore annotation atnid atnauthor atrfstart atrfend template revtbl filetbl bkmkstart bkmkend nonshppict sn sv tc xe pgdsctbl mmathPr mmathPict wgrffmtfilter header headerl headerr headerf footer footerl footerr footerf'.split(
    ' ',
  ),
);

/** Groups that readers who do not know them would pass over, and whose text is the document's. */
export const knownGroups: ReadonlySet<string> = new Set(
  'shpinst shptxt shprslt ud listtext moMath moMathPara'.split(' '),
);

export const characters: Readonly<Record<string, string>> = {
  tab: ' ',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  line: '\n',
  '~': ' ',
  _: '-',
  '-': '',
  '\\': '\\',
  '{': '{',
  '}': '}',
};

/** Windows' numbers of character sets, as encodings: https://learn.microsoft.com/en-us/windows/win32/intl/code-page-identifiers. */
export const charsets: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'cp932',
  129: 'cp949',
  134: 'gb18030',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};
