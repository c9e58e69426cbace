import type { ClosedClass } from './checking-words.ts';
import { words } from './words.ts';

/** Words of English of which one does not stand for another. */
export const englishClasses: readonly ClosedClass[] = [
  {
    name: 'quantity',
    kept: true,
    groups: [
      ['most', 'majority', 'more than half', 'mostly'],
      ['all', 'every', 'each', 'everyone', 'everybody', 'entire', 'whole', 'annual', 'annually', 'any'],
      ['some of', 'several', 'a number of', 'various', 'certain'],
      ['many', 'numerous', 'a lot of', 'lots of', 'countless', 'a large number of', 'much of', 'plenty', 'millions'],
      ['few', 'a few', 'a handful of', 'little'],
      ['half', 'half of'],
      ['both', 'the two', 'either side', 'each other'],
      ['only', 'sole', 'solely', 'alone', 'exclusively', 'nothing but', 'merely'],
      ['dozens', 'dozen'],
      ['hundreds'],
      ['thousands'],
      ['minority'],
    ],
    examples: [
      {
        evidence: 'A majority of the members voted for the tax.',
        faithful: 'Most members voted for the tax.',
        unfaithful: 'All members voted for the tax.',
      },
      {
        evidence: 'Several shops closed in the old town.',
        faithful: 'In the old town several shops closed.',
        unfaithful: 'Many shops closed in the old town.',
      },
      {
        evidence: 'Only members may vote in the hall.',
        faithful: 'Only members may vote.',
        unfaithful: 'Members may vote in the hall.',
      },
    ],
  },
  {
    name: 'frequency',
    kept: true,
    groups: [
      ['always', 'constantly', 'consistently', 'continually', 'at all times', 'continuously', 'invariably'],
      ['often', 'frequently', 'repeatedly', 'regularly', 'many times', 'recurring', 'again and again'],
      ['sometimes', 'occasionally', 'at times', 'now and then'],
      ['rarely', 'seldom', 'hardly ever', 'rare'],
      ['usually', 'typically', 'generally', 'normally', 'as a rule', 'typical'],
      ['temporarily', 'temporary', 'for a while', 'for a time', 'briefly'],
      ['permanently', 'permanent', 'for good'],
      ['once'],
      ['twice'],
    ],
    examples: [
      {
        evidence: 'The ferry rarely runs in winter.',
        faithful: 'In winter the ferry seldom runs.',
        unfaithful: 'The ferry usually runs in winter.',
      },
      {
        evidence: 'The child temporarily recovered in June.',
        faithful: 'For a while the child recovered in June.',
        unfaithful: 'The child recovered in June.',
      },
    ],
  },
  {
    name: 'degree',
    kept: true,
    groups: [
      ['slightly', 'a little', 'somewhat', 'relatively', 'fairly', 'comparatively', 'not very'],
      ['completely', 'fully', 'entirely', 'totally', 'wholly', 'utterly'],
      ['partly', 'partially', 'in part', 'to some extent'],
      ['mainly', 'largely', 'chiefly', 'primarily', 'predominantly'],
      ['record', 'record-breaking', 'highest ever'],
    ],
    examples: [
      {
        evidence: 'The roof was partly destroyed by the storm.',
        faithful: 'The storm partially destroyed the roof.',
        unfaithful: 'The storm completely destroyed the roof.',
      },
    ],
  },
  {
    name: 'time of day',
    groups: [
      ['morning', 'a.m', 'am', 'dawn'],
      ['afternoon'],
      ['evening', 'dusk'],
      ['night', 'overnight', 'midnight'],
      ['noon', 'midday'],
      ['p.m', 'pm'],
    ],
    examples: [
      {
        evidence: 'The crane fell on Friday afternoon.',
        faithful: 'On Friday afternoon the crane fell.',
        unfaithful: 'The crane fell on Friday morning.',
      },
    ],
  },
  {
    name: 'day',
    groups: [
      ['yesterday'],
      ['today'],
      ['tomorrow'],
      ['last week', 'a week ago', 'the week before', 'a week earlier', 'previous week'],
      ['last month', 'a month ago', 'previous month'],
      ['last year', 'a year ago', 'the year before', 'a year earlier', 'previous year'],
      ['next week'],
      ['next month'],
      ['next year'],
      ['spring'],
      ['summer'],
      ['autumn'],
      ['winter'],
    ],
    examples: [
      {
        evidence: 'The court met last week.',
        faithful: 'Last week the court met.',
        unfaithful: 'The court met last month.',
      },
    ],
  },
  {
    name: 'order in time',
    groups: [
      ['before', 'prior to', 'ahead of', 'earlier than', 'preceding'],
      [
        'after',
        'following',
        'subsequently',
        'once',
        'later',
        'then',
        'since',
        'in the wake of',
        'afterwards',
        'by this time',
      ],
      ['until', 'till'],
    ],
    examples: [
      {
        evidence: 'The guard left before the fire began.',
        faithful: 'Before the fire began, the guard left.',
        unfaithful: 'The guard left after the fire began.',
      },
    ],
  },
  {
    name: 'side',
    groups: [
      ['against', 'anti', 'oppos*'],
      ['in favour of', 'in favor of', 'in support of'],
    ],
    examples: [
      {
        evidence: 'The union spoke against the plan.',
        faithful: 'Against the plan the union spoke.',
        unfaithful: 'The union spoke in favour of the plan.',
      },
    ],
  },
  {
    name: 'admission',
    groups: [
      words('admit admits admitted acknowledge acknowledges acknowledged concede concedes conceded'),
      words('confirm confirms confirmed prove proves proved proven establish established'),
    ],
    examples: [
      {
        evidence: 'The owner said that the brakes were old.',
        faithful: 'The brakes were old, the owner said.',
        unfaithful: 'The owner admitted that the brakes were old.',
      },
    ],
  },
];

/** Before or after a number: how it bounds what is counted. */
export const englishBounds = {
  'at least': ['at least', 'no fewer than', 'no less than', 'not less than', 'or more', 'a minimum of', 'upwards of'],
  'more than': ['more than', 'over', 'above', 'exceeding', 'in excess of', 'upward of'],
  'at most': ['at most', 'no more than', 'not more than', 'up to', 'a maximum of', 'or less', 'or fewer'],
  'less than': ['less than', 'fewer than', 'under', 'below', 'just under', 'a little under'],
  about: ['about', 'around', 'roughly', 'some', 'approximately', 'or so', 'circa', 'an estimated', 'about a'],
  nearly: ['nearly', 'almost', 'close to'],
  only: ['only', 'merely', 'no more'],
};

/** What a number counts, all ways to write a unit. */
export const englishUnits: readonly string[] = [
  'second seconds sec secs',
  'minute minutes min mins',
  'hour hours hr hrs',
  'day days',
  'week weeks',
  'month months',
  'year years yr yrs',
  'decade decades',
  'century centuries',
  'metre metres meter meters',
  'kilometre kilometres kilometer kilometers km kms',
  'centimetre centimetres centimeter centimeters cm',
  'millimetre millimetres millimeter millimeters mm',
  'mile miles',
  'foot feet ft',
  'inch inches',
  'gram grams',
  'kilogram kilograms kilo kilos kg',
  'ton tons',
  'tonne tonnes',
  'ounce ounces oz',
  'litre litres liter liters',
  'gallon gallons',
  'degree degrees',
  'dollar dollars',
  'euro euros',
  'crown crowns',
  'yen',
  'rouble roubles ruble rubles',
  'rupee rupees',
  'peso pesos',
  'franc francs',
  'acre acres',
  'hectare hectares',
  'percent percentage',
  'point points',
  'watt watts',
  'kilowatt kilowatts',
  'megawatt megawatts',
];
