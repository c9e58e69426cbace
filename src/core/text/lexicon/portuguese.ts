import { stemmer } from '@orama/stemmers/portuguese';
import { stopwords } from '@orama/stopwords/portuguese';
import type { Lexicon } from './lexicon.ts';
import { words } from './words.ts';

export const portuguese: Lexicon = {
  code: 'pt',
  stem: stemmer,
  hyphens: { suspendedBefore: words('e ou') },
  sentences: {
    neverEnd: words(`
      Sr Sra Srta Srs Sras Dr Dra Drs Prof Profa Profª Eng Arq Exmo Exma Gen Cel Cap Ten Maj Pe Fr D n núm pág págs p pp art arts
      av Av séc sécs vol vols fig figs ex cf cap ed tel aprox a d c R`),
    mayEnd: words('etc a.C d.C hab mil Lda Ltda'),
    openers: words('O A Os As Um Uma Ele Ela Se E Mas Em No Na Por Para Com Este Esta Segundo'),
  },
  commonWords: words('o os e do da que não uma em para com dos as no na um se foi por mais'),
  calendar: {
    months: words('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'),
    joints: ['de'],
    beforeYear: ['desde'],
  },
  names: {
    particles: ['de', 'da', 'do', 'dos', 'das'],
  },
  conjunctions: ['e'],
  pointers: {
    words: words(`
      ele ela eles elas isso isto esse essa este esta seu sua seus suas dele dela lá então outro outra outros
      outras`),
    openings: ['e', 'mas'],
  },
  negation: {
    words: ['não', 'nunca', 'jamais', 'nem'],
    absence: ['ninguém', 'nenhum*', 'nada', 'sem'],
    denials: ['negou'],
  },
  headings: {
    governing: [
      ...[
        'o que dizem',
        'o que diz',
        'a cargo do',
        'a cargo da',
        'por conta do',
        'por conta da',
        'por conta própria',
        'de fora',
      ],
      ...words(`
        excluído excluídos excluída excluídas exclusão exclusões exceção exceções excepto exceto salvo descartado descartados
        descartada descartadas rejeitado rejeitados rejeitada rejeitadas recusado recusados recusada recusadas mito mitos boato
        boatos erros proibido proibidos proibida proibidas cancelado cancelados cancelada canceladas abandonado abandonados falso
        falsos falsa falsas desmentido desmentidos críticas objeções acusações alegado alegados suposto supostos suposta supostas
        proposto propostos proposta propostas possível possíveis só somente apenas unicamente`),
    ],
    opening: [
      'se',
      'quando',
      'caso',
      'em caso de',
      'desde que',
      'enquanto',
      'a menos',
      'para os',
      'para as',
      'para quem',
    ],
  },
  quotationMarks: ['“”', '«»'],
  attribution: {
    verbs: words('disse afirmou declarou explicou acrescentou anunciou escreveu respondeu destacou diz afirma'),
    that: ['que'],
    accordingTo: ['segundo'],
  },
  masthead: {
    by: ['por', 'autor', 'texto de', 'uma reportagem de', 'reportagem de', 'entrevista de', 'escrito por'],
    wrote: words('texto textos reportagem'),
    asked: ['entrevista'],
    pictured: words('foto fotos fotografia fotografias imagens ilustração ilustrações vídeo edição'),
  },
  notices: {
    openings: [
      'o post .{1,200} (?:apareceu primeiro|foi publicado primeiro|aparece primeiro) em\\b',
      '(?:assine|inscreva-se|cancelar inscrição|leia mais|ver no navegador)(?: agora)?$',
      'todos os direitos reservados',
      'siga(?:-nos| a gente| o .{1,40}) (?:no|na|nas|em)\\b.{0,60}$',
      '(?:inscreva-se|assine)\\b.{0,80}(?:newsletter|canal|boletim|podcast)',
      'compartilhe?\\b.{0,60}$',
      'leia (?:também|mais)\\b.{0,120}$',
      'clique aqui\\b',
      'deixe (?:um|seu) comentário\\b.{0,40}$',
      '(?:este site (?:usa|utiliza)|usamos|utilizamos) cookies',
    ],
    tables: ['tabela', 'quadro'],
    othersWords: ['comentário', 'comentários', 'respostas'],
    insideShort: [
      'comentários .{3,140}não serão (?:aprovados|publicados|aceitos)',
      'é proibida a reprodução|proibida a reprodução',
      'todo (?:o )?conteúdo\\b.{0,60}protegido por direitos autorais',
    ],
    page: ['página'],
    pageOf: ['de'],
  },
  stopWords: stopwords,
  question: {
    smallTalk: 'ola|oi|bom dia|boa (?:tarde|noite)|obrigad[oa]|muito obrigad[oa]|tchau',
    answers: {
      number: 'quant[oa]s?',
      time: 'quando|em que (?:ano|dia|mês|data)',
      reason: 'por ?qu[eê]',
      person: 'quem',
      place: 'onde|em que (?:cidade|país|lugar)',
    },
  },
};
