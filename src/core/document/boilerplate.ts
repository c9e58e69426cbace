/** Words that open what a page says about itself, however long the block is. */
const opensNotice = new RegExp(
  `^(?:${[
    'disclaimer\\b',
    '(?:copyright\\s*)?©\\s*\\S',
    '(?:copyright\\s*\\(c\\)|\\(c\\)\\s*(?:copyright|\\d{4}))',
    'copyright (?:\\d{4}|by |notice)',
    'all rights reserved',
    'the original source of this (?:article|story)',
    'this (?:article|story|post|piece) (?:was |is |has been )?(?:(?:first|originally|previously) )?(?:published|appeared|posted|republished|reprinted|reproduced|syndicated)',
    'originally (?:published|posted|appeared)',
    'first published (?:in|on|by|at)',
    'for media (?:inquiries|enquiries)',
    '(?:media|press) (?:contact|inquiries|enquiries)\\b',
    'featured image\\b',
    '(?:we|this site|this website|our site|our website) uses? cookies',
    'by (?:using|continuing to (?:use|browse)) (?:this|our) (?:site|website)',
    '(?:subscribe|sign up) (?:to|for|now|today|here)\\b.{0,80}(?:newsletter|inbox|updates|e-?mail|alerts|channel|podcast)',
    'get (?:the|our) .{0,60}(?:newsletter|in your inbox|delivered)',
    '(?:click|tap) here to\\b',
    '(?:share|like|tweet|email|e-mail|print|pin) (?:this|on|with)\\b.{0,60}$',
    'follow (?:us|me|him|her|them|the author|@\\w+) (?:on|at|via|@).{0,80}$',
    'follow us\\b.{0,20}$',
    'become a (?:member|patron|supporter|subscriber)\\b',
    '(?:please )?(?:support|donate to) (?:us|our (?:work|journalism|site|mission|reporting|newsroom))\\b',
    'comments? (?:on this|on our|on the (?:article|story|post)|are closed|\\(\\d+\\))',
    'comment on .{0,80}(?:page|facebook|forum|blog|site)$',
    'leave a (?:comment|reply)\\b',
    'join the (?:conversation|discussion)\\b',
    'articles by\\s*:',
    '(?:read|see|watch|listen)(?: more| also| next| now)?\\s*:\\s',
    '(?:related|more|similar|recommended|further|most read|you may also like|you might also like)(?: (?:articles?|stories|posts?|reading|news|links?|content|coverage|from|on|in|about)\\b.{0,40})?[\\s.:…]*$',
    '(?:advertisement|sponsored content|story continues below|article continues below)\\b.{0,40}$',
    '(?:ad|advert|anzeige|werbung|publicidad|publicité|pubblicità|iklan|reklama?|comments?|comentarios|kommentare|continue reading(?: below)?|don.t miss|loading|print|share|tags|trending|tell us what you think)[\\s.:…]*$',
    '(?:have|got) a (?:news )?(?:tip|story)\\b.{0,200}',
    'follow .{1,60} on (?:instagram|facebook|twitter|x|youtube|linkedin|tiktok)\\b.{0,60}$',
    'if you (?:enjoyed|liked) this (?:article|post|story|piece)\\b',
    'this (?:article|story|post|page) (?:may|might)? ?(?:contains?|includes?) (?:affiliate|sponsored)',
    '(?:last )?(?:updated|posted)\\b.{0,20}\\d.{0,50}(?:\\d|[ap]\\.?m\\.?)$',
    '\\[[a-z_-]+ [^\\]]*=',
    'the views expressed (?:in|here)',
    'opinions expressed (?:in|here|by)',
    'terms (?:of (?:use|service)|and conditions)\\b.{0,60}$',
    'privacy policy\\b.{0,60}$',
    'skip to (?:main )?content',
    'all photos? (?:by|courtesy)',
    'image (?:credits?|source)s?\\s*:',
  ].join('|')})`,
  'iu',
);

/** Words that make a block a notice wherever they stand in it. */
const insideNotice = /contains copyrighted material|\bfair use\b["”']? provisions|provisions of ["“]?fair use/iu;

/** Words that make a short block a notice; a long one may be about them. */
const insideShortNotice =
  /may not be (?:reproduced|published, broadcast|republished|redistributed)|(?:reproduced|reprinted|republished) with (?:the )?permission|all rights reserved\.?$|creative commons (?:attribution|licen[cs]e).{0,60}$/iu;

const label =
  /^(?:region|theme|themes|topic|topics|tag|tags|tagged|category|categories|section|filed under|in-depth report|keywords|labels|posted in|file under|share|print|rating|views|reading time|estimated reading time)\s*:\s*\S.{0,160}$/iu;

/** Long enough for a sentence of the article to open with the same words by chance. */
const longestDoubtful = 400;

/** A page number on a line of its own: "3", "- 3 -", "Page 3 of 9". */
export const isPageNumber = (text: string): boolean =>
  /^(?:[-–—|[(]?\s*\d{1,4}\s*[-–—|\])]?|(?:page|seite|p\.|página)\s*\d{1,4}(?:\s*(?:of|\/|von|de)\s*\d{1,4})?|\d{1,4}\s*(?:of|\/)\s*\d{1,4})$/iu.test(
    text,
  );

/** "Home | News | Sport | Subscribe": at least four items of a word or three, and no figures, which a table would have. */
const menu = /^(?:\p{Lu}[\p{L}’'&-]*(?: [\p{L}’'&-]+){0,2}\s*[|·•»›]\s*){3,}\p{Lu}[\p{L}’'&-]*(?: [\p{L}’'&-]+){0,2}$/u;

/** What a page says about itself instead of about its matter: rights, cookies, newsletters, sharing, related links, labels. Never a question. */
export function isNotice(text: string): boolean {
  if (/[?？]["”’]?$/.test(text)) return false;
  if (label.test(text) || isPageNumber(text) || menu.test(text)) return true;
  if (insideNotice.test(text)) return true;
  if (text.length > longestDoubtful) return opensNotice.test(text) && /^(?:disclaimer|copyright|©|\(c\))/iu.test(text);
  return opensNotice.test(text) || insideShortNotice.test(text);
}

/** Written with a capital it is a label wherever it stands; a sentence may name its "source:" without one. */
const credit =
  '(?:Image|IMAGE|Photo|PHOTO|Photograph|Picture|Pic|Illustration|Graphic|Credit|CREDIT|Source|SOURCE|Courtesy|Foto|Bild|Quelle|Fuente|Crédit photo|Imagen|Video)';
const lowerCredit = '(?:image|photo|photograph|picture)';
const agency = '(?:Reuters|AFP|AP|EPA|Getty(?: Images)?|Alamy|PA|Bloomberg|Agency)';
const captionMarks: readonly RegExp[] = [
  new RegExp(
    `\\((?:[\\p{L} ]{0,20}\\b)?(?:${credit}|${lowerCredit})s?(?: credits?)?\\s*(?::|by\\b|courtesy\\b|from\\b)[^()]{1,100}\\)\\.?$`,
    'u',
  ),
  new RegExp(
    `(?:^|[\\s.”"’])(?:${credit}|${lowerCredit})s?(?: credits?| courtesy)?\\s*:\\s*(?=\\p{Lu}|iStock|@)[^.:]{1,80}(?:\\.[^.:\\s][^.:]{0,40}){0,2}\\.?$`,
    'u',
  ),
  new RegExp(
    `(?:^|[.!?”"’)]\\s+)\\(?(?:${credit}|${lowerCredit})s? (?:by|BY|courtesy(?: of)?)\\s+\\p{Lu}[^.]{1,80}\\.?\\)?$`,
    'u',
  ),
  /(?:^|[/(|:,.]\s?|\s[-–—]\s)(?:file photo|getty images|shutterstock|ap photo|afp photo|epa photo)\b[^.]{0,60}\.?\)?$/iu,
  /^In this .{3,60}\b(?:photo|image|picture|frame grab)\b/u,
  new RegExp(`(?:^|\\s)[(/]?${agency}\\s*/\\s*[\\p{L}][\\p{L} .'-]{1,60}\\)?$`, 'u'),
  new RegExp(`[\\p{L}]/${agency}\\)?\\.?$`, 'u'),
  /^(?:figure|fig\.|photo|caption|pictured|picture|image|above|abbildung|foto)\s?(?:\d+\s?)?[:.]\s*\S/iu,
];
const longestCaption = 420;

/** Words under a picture, told by their credit: "… Image: Jo Doe.", "(Source: …)", "Photo by …", "… J. Doe/Agency". */
export const isCaption = (text: string): boolean =>
  text.length <= longestCaption && captionMarks.some((mark) => mark.test(text));
