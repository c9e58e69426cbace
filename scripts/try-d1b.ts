import { readFileSync } from 'node:fs';
import { splitPassages } from '../src/core/document/split-passages.ts';
import { findStatements } from '../src/core/attribution/find-statements.ts';
import { stockOf } from '../src/core/study/facts.ts';
import { sayingsIn } from '../src/core/study/who-said-questions.ts';
import { rankSummarySentences } from '../src/core/summary/central-sentences.ts';
for (const f of process.argv.slice(2)) for (const article of JSON.parse(readFileSync(f,'utf8'))) {
  const one = { article, passages: splitPassages(article), statements: findStatements(article) };
  const all = rankSummarySentences([one]).sentences;
  const stock = stockOf(one);
  console.log(article.origin.name, 'all', all.length, 'whole', all.filter(s=>s.isWhole).length, 'alone', all.filter(s=>s.isWhole&&!s.leaning).length, 'study', stock.sentences.length, 'withMention', stock.sentences.filter(s=>s.mentions.length).length, 'statements', one.statements.length, 'sayings', sayingsIn(stock).length, 'people', stock.people.map(p=>p.name).join(';'));
  for (const s of stock.sentences.filter(s=>!s.mentions.length).slice(0,6)) console.log('   -', s.text);
}
