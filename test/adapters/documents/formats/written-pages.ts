const menuOf = (names: readonly string[]): string =>
  `<header><div class="logo"><a href="/">${names[0]}</a></div><ul class="menu">${names
    .slice(1)
    .map((x) => `<li><a href="/x">${x}</a></li>`)
    .join('')}</ul></header>`;

const nav =
  '<header class="site-header"><a href="/">The Arlen Post</a><nav><ul><li><a href="/n">News</a></li><li><a href="/s">Sport</a></li><li><a href="/c">Culture</a></li></ul></nav></header>';
const foot =
  '<footer class="site-footer"><ul><li><a href="/p">Privacy</a></li><li><a href="/t">Terms</a></li></ul><p>© 2026 The Arlen Post. All rights reserved.</p></footer>';
const related =
  '<aside class="related-stories"><h3>Related stories</h3><ul><li><a href="/1">Bridge closed in May for repairs after a flood</a></li><li><a href="/2">Angling club counts its losses after the winter</a></li><li><a href="/3">Mill to open a museum in the old granary</a></li></ul></aside>';
const wrap = (head: string, body: string, lang = 'en'): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body>${nav}${body}${foot}</body></html>`;
/** A page of one of the kinds that the web has, all of its words invented. */
export interface WrittenPage {
  readonly kind: string;
  readonly source: string;
  /** Each in one block of the article. */
  readonly must: readonly string[];
  /** In none. */
  readonly not: readonly string[];
  readonly title?: string;
  /** What is said under pictures is what the page has to say. */
  readonly anyKind?: boolean;
}

export const writtenPages: readonly WrittenPage[] = [
  {
    kind: 'ticker',
    source: wrap(
      '<title>Live: flood in Arlen - The Arlen Post</title>',
      `<main class="liveblog"><h1>Live: flood in Arlen</h1><div class="summary"><h2>Key points</h2><ul><li>The weir has held so far</li><li>Ninety people have left their homes</li></ul></div><div class="feed">
<div class="post" id="p3"><div class="post-head"><time>14:32</time><span class="author">Orla Quist</span></div><div class="post-body"><h3>Weir holds</h3><p>The weir has held, engineers say, though the water stands forty centimetres above the gates.</p></div><div class="share-tools"><button>Share</button><a href="#">Facebook</a><a href="#">X</a></div></div>
<div class="post" id="p2"><div class="post-head"><time>13:05</time></div><div class="post-body"><p>Ninety people have left their homes along the lower river.</p><p>“We took the cats and the letters,” said Jana Roth.</p></div><div class="share-tools"><button>Share</button><a href="#">Facebook</a></div></div>
<div class="post" id="p1"><div class="post-head"><time>11:40</time></div><div class="post-body"><p>School is out.</p></div></div></div></main>${related}`,
    ),
    must: [
      'The weir has held, engineers say, though the water stands forty centimetres above the gates.',
      'Ninety people have left their homes along the lower river.',
      '“We took the cats and the letters,” said Jana Roth.',
      'School is out.',
      'The weir has held so far',
    ],
    not: ['Facebook', 'Angling club', 'All rights'],
    title: 'Live: flood in Arlen',
  },
  {
    kind: 'listicle',
    source: wrap(
      '<title>Five weirs to see | The Arlen Post</title>',
      `<article class="post"><h1>Five weirs to see</h1><p class="byline">By Tom Vale</p><p>The county has more weirs than any other, and most can be reached on foot from a station.</p>${[
        ['1. Arlen', 'Built in a single summer by the millers of the valley.'],
        ['2. Upper Quay', 'It sings in the wind.'],
        ['3. Halden', 'Closed on Sundays, and there is no café.'],
        ['4. Skellow', 'A ladder of eleven steps lets fish pass.'],
        ['5. Brindle', 'The oldest, from 1402.'],
      ]
        .map(
          ([h, t]) =>
            `<h2>${h}</h2><figure><img src="x.jpg" alt=""><figcaption>${h?.slice(3)} in May. Photo: J. Doe</figcaption></figure><p>${t}</p><div class="ad-slot">Advertisement</div>`,
        )
        .join('')}<p>Sign up to our newsletter for more walks.</p></article>${related}`,
    ),
    must: [
      '1. Arlen',
      'Built in a single summer by the millers of the valley.',
      'It sings in the wind.',
      'Closed on Sundays, and there is no café.',
      'The oldest, from 1402.',
      '5. Brindle',
    ],
    not: ['Advertisement', 'Angling club', 'Sign up'],
    title: 'Five weirs to see',
  },
  {
    kind: 'gallery',
    source: wrap(
      '<title>In pictures: the flood</title>',
      `<article><h1>In pictures: the flood</h1><p class="standfirst">Our photographers were out all night along the river, from the upper quay to the mill.</p><div class="gallery">${['Fire crews pump water from the cellar of the old mill, which has stood there since 1874.', 'Jana Roth carries her cats to a boat.', 'The weir at dawn, forty centimetres under water.', 'Children slide down the ladder that was made for fish.'].map((c, i) => `<div class="slide"><img src="${i}.jpg" alt="Flood ${i}"><div class="slide-text"><span class="counter">${i + 1}/4</span><p>${c}</p><span class="credit">Photo: J. Doe/Agency</span></div></div>`).join('')}</div></article>${related}`,
    ),
    must: [
      'Our photographers were out all night along the river, from the upper quay to the mill.',
      'Fire crews pump water from the cellar of the old mill, which has stood there since 1874.',
      'Jana Roth carries her cats to a boat.',
    ],
    anyKind: true,
    not: ['Angling club'],
    title: 'In pictures: the flood',
  },
  {
    kind: 'forum',
    source: wrap(
      '<title>Leaking weir gate? - Arlen Anglers Forum</title>',
      `<div class="thread"><h1 class="thread-title">Leaking weir gate?</h1>${[
        [
          'millerjan',
          '3 May 2026',
          'Our gate leaks at the hinge since the flood. Has anyone here sealed oak with tar, and does it last a winter?',
        ],
        ['lin_r', '3 May 2026', 'Tar lasts two winters if the wood is dry. We did the gates at Halden so in 2019.'],
        ['fishfan', '4 May 2026', 'Please do not use tar near the ladder, the trout will not pass for weeks.'],
        ['millerjan', '5 May 2026', 'Thanks, both. I shall use wax.'],
      ]
        .map(
          ([u, d, t], i) =>
            `<div class="post-wrapper" id="post-${i}"><div class="user-info"><a class="username" href="/u">${u}</a><div class="user-title">Member</div><dl><dt>Posts</dt><dd>1${i}2</dd></dl></div><div class="message"><div class="post-date">${d}, 10:0${i}</div><div class="message-body"><div class="bbWrapper">${t}</div></div><div class="actions"><a href="#">Like</a> <a href="#">Reply</a> <a href="#">Report</a></div></div></div>`,
        )
        .join('')}</div>`,
    ),
    must: [
      'Our gate leaks at the hinge since the flood. Has anyone here sealed oak with tar, and does it last a winter?',
      'Tar lasts two winters if the wood is dry. We did the gates at Halden so in 2019.',
      'Please do not use tar near the ladder, the trout will not pass for weeks.',
      'I shall use wax.',
    ],
    not: ['Report'],
    title: 'Leaking weir gate?',
  },
  {
    kind: 'recipe',
    source: wrap(
      '<title>Trout from the mill – The Arlen Post</title>',
      `<article class="recipe"><h1>Trout from the mill</h1><p>This is how the millers of Arlen have eaten trout since the weir was built, on the evening of the first catch.</p><div class="recipe-card"><div class="meta"><span>Prep: 10 min</span><span>Cook: 20 min</span><span>Serves 4</span></div><a class="button" href="#print">Print recipe</a><h2>Ingredients</h2><ul class="ingredients"><li><span class="qty">4</span> <span class="name">trout, gutted</span></li><li><span>50 g</span> <span>butter</span></li><li>1 lemon</li></ul><h2>Method</h2><ol><li>Heat the oven to 200°C and butter a dish.</li><li>Lay the fish in it and bake for 20 minutes.</li><li>Serve with lemon.</li></ol></div><div class="rating">★★★★☆ (12 votes)</div></article>${related}`,
    ),
    must: [
      '4 trout, gutted',
      '50 g butter',
      '1 lemon',
      'Heat the oven to 200°C and butter a dish.',
      'Serve with lemon.',
    ],
    not: ['Print recipe', 'Angling club'],
    title: 'Trout from the mill',
  },
  {
    kind: 'review',
    source: wrap(
      '<title>Review: Halden waders | Gear</title>',
      `<article><h1>Review: Halden waders</h1><div class="review-box"><div class="score">7/10</div><div class="verdict"><strong>Verdict</strong><p>Dry and light, but the knees tear.</p></div><div class="pros"><h3>Pros</h3><ul><li>Dry for nine hours</li><li>Light to carry</li></ul></div><div class="cons"><h3>Cons</h3><ul><li>Knees tear on stone</li></ul></div></div><p>I stood in the river below the weir for nine hours in these waders, and the only wet part of me was my hat.</p><table><tr><th>Weight</th><td>1.2 kg</td></tr><tr><th>Price</th><td>£189</td></tr></table><p>After a week the knees had torn on the stones of the ladder, which the maker says it will mend for nothing.</p><a class="buy-button" href="https://shop.example">Buy now for £189</a></article>${related}`,
    ),
    must: [
      'Dry and light, but the knees tear.',
      'Dry for nine hours',
      'Knees tear on stone',
      'Weight | 1.2 kg',
      'After a week the knees had torn on the stones of the ladder, which the maker says it will mend for nothing.',
    ],
    not: ['Buy now', 'Angling club'],
    title: 'Review: Halden waders',
  },
  {
    kind: 'press',
    source: wrap(
      '<title>County of Arlen | Press release</title>',
      `<div id="content"><div class="press-release"><p class="dateline">FOR IMMEDIATE RELEASE<br>3 November 2026</p><h1>County to pay two thirds of the weir</h1><p><strong>ARLEN, 3 November 2026</strong> – The County of Arlen will pay two thirds of the cost of the new weir, the council decided on Monday.</p><p>“The millers have paid for long enough,” said Ines Maro, who chairs the council.</p><p>The work begins on 3 May.</p><p>###</p><p><strong>About the County of Arlen</strong><br>The County of Arlen has 90,000 people and eleven weirs.</p><p>Media contact: Lin Roth, press@arlen.example, +44 1234 567890</p></div></div>`,
    ),
    must: [
      'The County of Arlen will pay two thirds of the cost of the new weir, the council decided on Monday.',
      '“The millers have paid for long enough,” said Ines Maro, who chairs the council.',
      'The work begins on 3 May.',
    ],
    not: ['press@arlen', '###'],
    title: 'County to pay two thirds of the weir',
  },
  {
    kind: 'qa',
    source: wrap(
      '<title>Fragen und Antworten zum Wehr</title>',
      `<article><h1>Fragen und Antworten zum Wehr</h1><p class="lead">Seit Montag steht fest, wer das Wehr bezahlt. Das Wichtigste in Kürze.</p><div class="faq"><details open><summary>Wer zahlt das Wehr?</summary><div><p>Der Kreis zahlt zwei Drittel, den Rest zahlen die Müller.</p></div></details><details><summary>Wann beginnt der Bau?</summary><div><p>Am 3. Mai.</p></div></details><details><summary>Kommen die Fische durch?</summary><div><p>Ja, über eine Treppe mit elf Stufen neben dem östlichen Tor.</p></div></details></div></article>`,
      'de',
    ),
    must: [
      'Wer zahlt das Wehr?',
      'Der Kreis zahlt zwei Drittel, den Rest zahlen die Müller.',
      'Am 3. Mai.',
      'Ja, über eine Treppe mit elf Stufen neben dem östlichen Tor.',
    ],
    not: ['All rights'],
    title: 'Fragen und Antworten zum Wehr',
  },
  {
    kind: 'paywall',
    source: wrap(
      '<title>La presa, por dentro | El Correo</title>',
      `<article><h1>La presa, por dentro</h1><p class="autor">Por Luz Vega</p><p>La presa costará nueve millones, dos más de lo que se dijo en mayo, y nadie en el ayuntamiento sabe decir por qué.</p><p>“No hay más dinero”, dijo la alcaldesa el lunes ante noventa vecinos en el viejo molino.</p><div class="paywall-box"><h3>Contenido exclusivo para suscriptores</h3><p>Suscríbete desde 1 € al mes para seguir leyendo este artículo.</p><a class="btn">Suscríbete</a></div></article>${related}`,
      'es',
    ),
    must: [
      'La presa costará nueve millones, dos más de lo que se dijo en mayo, y nadie en el ayuntamiento sabe decir por qué.',
      '“No hay más dinero”, dijo la alcaldesa el lunes ante noventa vecinos en el viejo molino.',
    ],
    not: ['Suscríbete desde', 'exclusivo'],
    title: 'La presa, por dentro',
  },
  {
    kind: 'ja',
    source: wrap(
      '<title>堰の費用は九億円｜有連新聞</title>',
      `<article><h1>堰の費用は九億円</h1><p class="date">2026年11月3日 10時00分</p><p>有連市は月曜日、新しい堰の費用が九億円になると発表した。五月の見込みより二億円多い。</p><p>市長の真野さんは「これ以上の予算はない」と話した。</p><p>工事は五月三日に始まる。</p><ul class="tags"><li><a href="/t">堰</a></li><li><a href="/t">市議会</a></li></ul></article><div class="ranking"><h2>アクセスランキング</h2><ol><li><a href="/1">橋が五月に閉鎖へ</a></li><li><a href="/2">釣りの会、損失を数える</a></li><li><a href="/3">水車小屋に博物館</a></li></ol></div>`,
      'ja',
    ),
    must: [
      '有連市は月曜日、新しい堰の費用が九億円になると発表した。五月の見込みより二億円多い。',
      '市長の真野さんは「これ以上の予算はない」と話した。',
      '工事は五月三日に始まる。',
    ],
    not: ['釣りの会'],
    title: '堰の費用は九億円',
  },
  {
    kind: 'arabic',
    source: wrap(
      '<title>السد يكلف تسعة ملايين</title>',
      `<article dir="rtl"><h1>السد يكلف تسعة ملايين</h1><div class="meta">كتبت: ليلى حداد - 3 نوفمبر 2026</div><p>قالت رئيسة المجلس يوم الاثنين إن السد الجديد سيكلف تسعة ملايين، أي أكثر بمليونين مما أعلن في مايو.</p><p>وأضافت: «لا يوجد مال أكثر».</p><p>تبدأ الأعمال في 3 مايو.</p><div class="share">شارك على فيسبوك</div></article>${related}`,
      'ar',
    ),
    must: [
      'قالت رئيسة المجلس يوم الاثنين إن السد الجديد سيكلف تسعة ملايين، أي أكثر بمليونين مما أعلن في مايو.',
      'وأضافت: «لا يوجد مال أكثر».',
      'تبدأ الأعمال في 3 مايو.',
    ],
    not: ['فيسبوك', 'Angling'],
    title: 'السد يكلف تسعة ملايين',
  },
  {
    kind: 'short-brs',
    source: wrap(
      '<title>Mill news</title>',
      `<div id="story"><font size="5"><b>Mill closes in May</b></font><br>by Tom Vale<br><br>The mill of Arlen closes on 3 May, said its owner, Jana Roth, on Monday.<br><br>Nobody will buy it, she said, and the wheel has not turned since the flood. <a href="/x">The council</a> has no plan for it.<br><br>The last flour is sold on Sunday.<br><br><i>Tom Vale lives in Arlen.</i></div>`,
    ),
    must: [
      'The mill of Arlen closes on 3 May, said its owner, Jana Roth, on Monday.',
      'Nobody will buy it, she said, and the wheel has not turned since the flood. The council has no plan for it.',
      'The last flour is sold on Sunday.',
    ],
    not: ['All rights'],
  },
  {
    kind: 'interview-dl',
    source: wrap(
      '<title>“Je suis contente” — entretien</title>',
      `<article><h1>« Je suis contente »</h1><p>La maire d’Arlen répond à nos questions sur le barrage, le prix et les poissons.</p><dl class="entretien"><dt>Qui paie le barrage ?</dt><dd>Le canton paie les deux tiers, et les meuniers paient le reste.</dd><dt>Et les poissons ?</dt><dd>Ils passent par une échelle de onze marches.</dd></dl><p class="encadre">Lire aussi : <a href="/1">Le pont fermé en mai</a></p></article>`,
      'fr',
    ),
    must: [
      'Qui paie le barrage ?',
      'Le canton paie les deux tiers, et les meuniers paient le reste.',
      'Ils passent par une échelle de onze marches.',
    ],
    not: ['Lire aussi'],
    title: '« Je suis contente »',
  },
  {
    kind: 'cards-embed',
    source: wrap(
      '<title>Wehr hält</title>',
      `<article><h1>Wehr hält dem Hochwasser stand</h1><p>Das Wehr von Arlen hat dem Hochwasser in der Nacht zum Montag standgehalten, sagte Ingenieur Lin Roth.</p><blockquote class="twitter-tweet"><p>Das Wehr hält. Danke an alle, die die Nacht über gepumpt haben!</p>— Feuerwehr Arlen (@ff_arlen) <a href="x">2. November 2026</a></blockquote><div class="teaser-inline"><a href="/2"><span class="kicker">Mehr zum Thema</span><span class="headline">Anglerverein zählt Verluste</span></a></div><p>Am Vormittag sank der Pegel um zehn Zentimeter.</p><div class="infobox"><h3>Das Wehr</h3><p>Gebaut in einem Sommer, elf Tore, seit 1874 in Betrieb.</p></div><p>Verletzt wurde niemand.</p></article>`,
      'de',
    ),
    must: [
      'Das Wehr von Arlen hat dem Hochwasser in der Nacht zum Montag standgehalten, sagte Ingenieur Lin Roth.',
      'Das Wehr hält. Danke an alle, die die Nacht über gepumpt haben!',
      'Am Vormittag sank der Pegel um zehn Zentimeter.',
      'Gebaut in einem Sommer, elf Tore, seit 1874 in Betrieb.',
      'Verletzt wurde niemand.',
    ],
    not: ['Anglerverein'],
    title: 'Wehr hält dem Hochwasser stand',
  },

  {
    kind: 'zh-news',
    source: `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>水坝耗资九百万_雅伦新闻网</title></head><body>${menuOf(['雅伦新闻网', '首页', '国内', '体育'])}<div class="main"><h1>水坝耗资九百万</h1><div class="info">2026-11-03 10:00 来源：雅伦日报 作者：林月</div><div class="content"><p>市政府周一宣布，新水坝将耗资九百万，比五月公布的数字多两百万。</p><p>市长真野说：“没有更多的钱了。”</p><p>工程将于五月三日开始。</p><p>没有人受伤。</p><p>（责任编辑：王强）</p></div><div class="hot"><h3>热门新闻</h3><ul><li><a href="/1">桥梁五月关闭</a></li><li><a href="/2">钓鱼协会统计损失</a></li></ul></div></div><footer>版权所有 © 2026 雅伦新闻网</footer></body></html>`,
    must: [
      '市政府周一宣布，新水坝将耗资九百万，比五月公布的数字多两百万。',
      '市长真野说：“没有更多的钱了。”',
      '工程将于五月三日开始。',
      '没有人受伤。',
    ],
    not: ['钓鱼协会', '版权所有'],
    title: '水坝耗资九百万',
  },
  {
    kind: 'ru-news',
    source: `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Плотина обойдётся в девять миллионов — Вестник Арлена</title></head><body>${menuOf(['Вестник Арлена', 'Новости', 'Спорт', 'Погода'])}<article><h1>Плотина обойдётся в девять миллионов</h1><div class="author">Анна Лунина, 3 ноября 2026</div><p>Новая плотина обойдётся в девять миллионов, на два больше, чем было сказано в мае, сообщила глава совета.</p><p>«Больше денег нет», — сказала она.</p><p>Работы начнутся 3 мая.</p><div class="read-also">Читайте также: <a href="/1">Мост закроют в мае</a></div></article><footer>© 2026 Вестник Арлена. Все права защищены.</footer></body></html>`,
    must: [
      'Новая плотина обойдётся в девять миллионов, на два больше, чем было сказано в мае, сообщила глава совета.',
      '«Больше денег нет», — сказала она.',
      'Работы начнутся 3 мая.',
    ],
    not: ['Мост закроют', 'Все права'],
    title: 'Плотина обойдётся в девять миллионов',
  },
  {
    kind: 'ko-news',
    source: `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>보 건설비 90억 원 : 아를렌신문</title></head><body>${menuOf(['아를렌신문', '뉴스', '스포츠', '문화'])}<article><h1>보 건설비 90억 원</h1><p class="date">입력 2026.11.03 10:00</p><p>시는 월요일 새 보의 건설비가 90억 원이 될 것이라고 발표했다. 5월에 밝힌 것보다 20억 원 많다.</p><p>마노 시장은 “더 이상 예산이 없다”고 말했다.</p><p>공사는 5월 3일에 시작된다.</p></article><footer>Copyright ⓒ 아를렌신문. 무단전재 및 재배포 금지</footer></body></html>`,
    must: [
      '시는 월요일 새 보의 건설비가 90억 원이 될 것이라고 발표했다. 5월에 밝힌 것보다 20억 원 많다.',
      '마노 시장은 “더 이상 예산이 없다”고 말했다.',
      '공사는 5월 3일에 시작된다.',
    ],
    not: ['무단전재'],
    title: '보 건설비 90억 원',
  },
  {
    kind: 'el-news',
    source: `<!doctype html><html lang="el"><head><meta charset="utf-8"><title>Το φράγμα κοστίζει εννέα εκατομμύρια</title></head><body>${menuOf(['Νέα', 'Αρχική', 'Σπορ', 'Καιρός'])}<main><h1>Το φράγμα κοστίζει εννέα εκατομμύρια</h1><p>Το νέο φράγμα θα κοστίσει εννέα εκατομμύρια, είπε η δήμαρχος τη Δευτέρα.</p><p>«Δεν υπάρχουν άλλα χρήματα», πρόσθεσε.</p><p>Τα έργα αρχίζουν στις 3 Μαΐου.</p></main></body></html>`,
    must: [
      'Το νέο φράγμα θα κοστίσει εννέα εκατομμύρια, είπε η δήμαρχος τη Δευτέρα.',
      '«Δεν υπάρχουν άλλα χρήματα», πρόσθεσε.',
      'Τα έργα αρχίζουν στις 3 Μαΐου.',
    ],
    not: ['Σπορ'],
    title: 'Το φράγμα κοστίζει εννέα εκατομμύρια',
  },
  {
    kind: 'zh-tw-short',
    source: `<!doctype html><html lang="zh-TW"><head><meta charset="utf-8"><title>水車小屋五月關閉</title></head><body>${menuOf(['雅倫報', '首頁', '地方'])}<article><h1>水車小屋五月關閉</h1><p>雅倫的水車小屋將於五月三日關閉。</p><p>「沒有人要買。」屋主羅特說。</p><p>最後一批麵粉週日出售。</p><div class="share">分享到臉書</div></article></body></html>`,
    must: ['雅倫的水車小屋將於五月三日關閉。', '「沒有人要買。」屋主羅特說。', '最後一批麵粉週日出售。'],
    not: ['分享到臉書'],
    title: '水車小屋五月關閉',
  },
  {
    kind: 'uk-list',
    source: `<!doctype html><html lang="uk"><head><meta charset="utf-8"><title>Що відомо про греблю</title></head><body>${menuOf(['Вісник', 'Новини', 'Спорт'])}<article><h1>Що відомо про греблю</h1><p>Нова гребля коштуватиме дев’ять мільйонів. Рада вирішила таке:</p><ul><li>Округ платить дві третини</li><li>Мельники платять решту</li></ul><p>Роботи почнуться 3 травня.</p></article></body></html>`,
    must: [
      'Округ платить дві третини',
      'Мельники платять решту',
      'Роботи почнуться 3 травня.',
      'Нова гребля коштуватиме дев’ять мільйонів. Рада вирішила таке:',
    ],
    not: ['Спорт'],
    title: 'Що відомо про греблю',
  },
  {
    kind: 'he',
    source: `<!doctype html><html lang="he" dir="rtl"><head><meta charset="utf-8"><title>הסכר יעלה תשעה מיליון</title></head><body>${menuOf(['חדשות', 'ראשי', 'ספורט'])}<article><h1>הסכר יעלה תשעה מיליון</h1><p>הסכר החדש יעלה תשעה מיליון, אמרה ראש המועצה ביום שני בפני תשעים תושבים.</p><p>"אין עוד כסף", אמרה.</p><p>העבודות יתחילו ב-3 במאי.</p></article></body></html>`,
    must: [
      'הסכר החדש יעלה תשעה מיליון, אמרה ראש המועצה ביום שני בפני תשעים תושבים.',
      '"אין עוד כסף", אמרה.',
      'העבודות יתחילו ב-3 במאי.',
    ],
    not: ['ספורט'],
    title: 'הסכר יעלה תשעה מיליון',
  },
  {
    kind: 'qa',
    source: `<!doctype html><html lang="en"><head><title>How do I seal oak? - Stack Arlen</title></head><body><div id="content"><div class="question-header"><h1>How do I seal oak?</h1></div><div class="question" data-score="12"><div class="votecell"><span>12</span></div><div class="postcell"><div class="s-prose js-post-body"><p>The gate of my weir leaks at the hinge. I tried:</p><ul><li>wax</li><li>tar</li></ul><p>Neither lasts a winter. What does?</p></div><div class="post-taglist"><a class="post-tag" href="/t">oak</a></div><div class="user-details">asked May 3 by <a href="/u">millerjan</a></div></div></div><div id="answers"><h2>2 Answers</h2><div class="answer accepted-answer"><div class="votecell"><span>31</span></div><div class="answercell"><div class="s-prose js-post-body"><p>Dry the wood for a month, then use linseed oil, thinned by a third.</p><pre><code>oil: 2 parts\nspirit: 1 part</code></pre></div><div class="comments"><ul><li><span class="comment-copy">It worked for us in Halden.</span> – <a>lin_r</a></li></ul></div></div></div><div class="answer"><div class="answercell"><div class="s-prose js-post-body"><p>Copper sheet. It costs more and lasts.</p></div></div></div></div></div></body></html>`,
    must: [
      'The gate of my weir leaks at the hinge. I tried:',
      'Neither lasts a winter. What does?',
      'Dry the wood for a month, then use linseed oil, thinned by a third.',
      'Copper sheet. It costs more and lasts.',
    ],
    not: [],
    title: 'How do I seal oak?',
  },
  {
    kind: 'qa-schema',
    source: wrap(
      '<title>Wie dichtet man Eiche?</title>',
      `<div itemscope itemtype="https://schema.org/QAPage"><div itemprop="mainEntity" itemtype="https://schema.org/Question"><h1>Wie dichtet man Eiche?</h1><div itemprop="text"><p>Unser Tor leckt am Scharnier seit dem Hochwasser.</p></div><div class="list"><div itemprop="acceptedAnswer" itemtype="https://schema.org/Answer"><div itemprop="text"><p>Mit Leinöl, ein Drittel verdünnt.</p></div><span itemprop="author">lin_r</span></div><div itemprop="suggestedAnswer" itemtype="https://schema.org/Answer"><div itemprop="text">Mit Kupferblech.</div></div></div></div></div>`,
      'de',
    ),
    must: [
      'Unser Tor leckt am Scharnier seit dem Hochwasser.',
      'Mit Leinöl, ein Drittel verdünnt.',
      'Mit Kupferblech.',
    ],
    not: ['All rights'],
    title: 'Wie dichtet man Eiche?',
  },
];
