import type { GovernorWords } from './checking-words.ts';
import { words } from './words.ts';

/** What stands over other words in English. */
export const englishGovernors: readonly GovernorWords[] = [
  {
    kind: 'denial',
    reach: 'clause',
    words: [
      ...[
        'no evidence',
        'no proof',
        'no sign',
        'no signs',
        'no indication',
        'no reason to',
        'not true',
        'not the case',
      ],
      ...['cleared of', 'cleared *self of', 'acquitted of', 'exonerated of', 'ruled out', 'rules out', 'rule out'],
      ...['refus* to', 'declin* to', 'fail* to', 'unable to', 'falsely', 'wrongly', 'stopped short of', 'far from'],
      ...words('denied denies deny denying never untrue myth hoax debunked'),
    ],
    examples: [
      {
        evidence: 'There is no evidence that the mayor took the money.',
        faithful: 'There was no evidence that the mayor took the money.',
        unfaithful: 'The mayor took the money.',
      },
      {
        evidence: 'Captain Holm was cleared of negligence in June.',
        faithful: 'In June Captain Holm was cleared of negligence.',
        unfaithful: 'Captain Holm was found to have shown negligence in June.',
      },
      {
        evidence: 'The police ruled out an attack on the station.',
        faithful: 'An attack on the station was ruled out by the police.',
        unfaithful: 'The police said there was an attack on the station.',
      },
      {
        evidence: 'The paper falsely claimed that the bridge had closed.',
        faithful: 'The paper falsely claimed the bridge had closed.',
        unfaithful: 'The paper claimed that the bridge had closed.',
      },
    ],
  },
  {
    kind: 'condition',
    reach: 'around',
    words: [
      ...[
        'if',
        'unless',
        'provided that',
        'provided',
        'as long as',
        'so long as',
        'in case',
        'in the event',
        'subject to',
      ],
      ...[
        'depending on',
        'depend on',
        'depends on',
        'had it',
        'had they',
        'had he',
        'had she',
        'had there',
        'were it',
        'were they',
        'should it',
        'should they',
        'on condition',
        'on the condition',
        'assuming',
      ],
      ...['at * option', 'optional', 'optionally', 'voluntary', 'voluntarily', 'option of', 'option to', 'can choose'],
      ...['otherwise', 'only when', 'where possible'],
    ],
    opening: ['had', 'should', 'were'],
    except: [
      ...[
        'if any',
        'if ever',
        'if not',
        'if anything',
        'as if',
        'if only',
        'asked * if',
        'asked if',
        'ask if',
        'asking if',
      ],
      ...['wonder* if', 'see if', 'know if', 'question* if', 'tested if', 'check* if'],
    ],
    examples: [
      {
        evidence: 'The strike will go on until Friday if the owners do not pay.',
        faithful: 'If the owners do not pay, the strike will go on until Friday.',
        unfaithful: 'The strike will go on until Friday.',
      },
      {
        evidence: 'Had it rained an hour longer, the dam would have burst.',
        faithful: 'If it had rained an hour longer, the dam would have burst.',
        unfaithful: 'The dam would have burst.',
      },
      {
        evidence: 'The tenants rarely if ever use the pump in the winter.',
        faithful: 'The tenants rarely use the pump in the winter.',
        unfaithful: 'The tenants always use the pump in the winter.',
      },
    ],
  },
  {
    kind: 'saying',
    reach: 'sentence',
    alsoBy: ['accusation', 'request', 'order', 'advice', 'promise', 'threat'],
    words: [
      ...[
        'according to',
        'in the words of',
        's view',
        's opinion',
        'in his view',
        'in her view',
        'in their view',
        'in his opinion',
        'in her opinion',
        'in their opinion',
        'in the view of',
        'in the opinion of',
        'in the eyes of',
        'reports of',
        'told',
        'tells',
        'calls',
      ],
      ...[
        'is said to',
        'are said to',
        'was said to',
        'were said to',
        'call it',
        'call them',
        'charge that',
        'charge is',
      ],
      ...[
        'views * as',
        'view * as',
        'viewed as',
        'maintains that',
        'maintained that',
        'suggests',
        'suggest',
        'suggested that',
        'estimates that',
        'called it',
      ],
      ...['i think', 'we think', 'voiced *', 'quoted as', 'quoting', 'citing', 'cited', 'hears', 'reports that'],
      ...words(`say says said saying claim claims claimed claiming alleges alleged allege reported
        believe believes believed think thinks thought argues argued argue asserts asserted insists insisted contends
        contended suspects suspected fears feared hopes hoped feels felt writes wrote tweeted stated states testified
        warned warns speculated added adds explained explains describes described replied answered complained
        asserting insisting arguing considers considered expects expected recalled
        remarked noted notes observed estimated maintain maintains claims`),
    ],
    examples: [
      {
        evidence: 'Two workers claim that the owner knew of the leak.',
        faithful: 'According to two workers, the owner knew of the leak.',
        unfaithful: 'The owner knew of the leak.',
      },
      {
        evidence: 'The tower is safe, the engineer believes.',
        faithful: 'The engineer believes that the tower is safe.',
        unfaithful: 'The tower is safe.',
      },
      {
        evidence: 'According to the union, the mill sold its stock and fired nine workers.',
        faithful: 'The mill fired nine workers, according to the union.',
        unfaithful: 'The mill fired nine workers.',
      },
    ],
  },
  {
    kind: 'hearsay',
    reach: 'clause',
    alsoBy: ['saying', 'accusation'],
    words: [
      ...words('allegedly reportedly supposedly purportedly apparently ostensibly'),
      ...['rumour* that', 'rumor* that', 'rumoured', 'rumored', 'speculation that', 'suggestion* that', 'gossip that'],
      ...[
        'myth that',
        'the idea that',
        'the notion that',
        'the theory that',
        'the belief that',
        'rumour* of',
        'rumor* of',
      ],
    ],
    examples: [
      {
        evidence: 'Rumours that the tower had lost two bells were false, the priest said.',
        faithful: 'The priest said that rumours that the tower had lost two bells were false.',
        unfaithful: 'The tower had lost two bells.',
      },
      {
        evidence: 'Allegedly, his sister pleaded with him to stay.',
        faithful: 'His sister is said to have pleaded with him to stay.',
        unfaithful: 'His sister pleaded with him to stay.',
      },
    ],
  },
  {
    kind: 'accusation',
    reach: 'sentence',
    alsoBy: ['saying'],
    words: [
      ...['accus* of', 'accus* * of', 'accus* * * of', 'accuses', 'accused', 'accuse', 'charged with', 'charges of'],
      ...['suspected of', 'indicted', 'on trial', 'blamed', 'blames', 'allegation', 'allegations'],
    ],
    examples: [
      {
        evidence: 'The clerk is accused of stealing nine letters.',
        faithful: 'The clerk stands accused of stealing nine letters.',
        unfaithful: 'The clerk stole nine letters.',
      },
    ],
  },
  {
    kind: 'possibility',
    reach: 'clause',
    words: [
      ...['appear to', 'appears to', 'appeared to', 'seem to', 'seems to', 'seemed to', 'believed to', 'thought to'],
      ...words(`may might could possibly perhaps probably likely maybe potentially presumably possible possibility
        conceivably unlikely`),
    ],
    examples: [
      {
        evidence: 'The harbour may close in winter.',
        faithful: 'The harbour might close in winter.',
        unfaithful: 'The harbour will close in winter.',
      },
      {
        evidence: 'The painting was probably stolen by a guard.',
        faithful: 'A guard probably stole the painting.',
        unfaithful: 'The painting was stolen by a guard.',
      },
    ],
  },
  {
    kind: 'plan',
    reach: 'clause',
    alsoBy: ['future', 'promise'],
    words: [
      ...[
        'plan to',
        'plans to',
        'planned to',
        'planning to',
        'plan for',
        'plans for',
        'planned',
        'plans',
        'intention to',
      ],
      ...[
        'intends to',
        'intend to',
        'intended to',
        'aims to',
        'aim to',
        'aimed to',
        'wants to',
        'want to',
        'wanted to',
      ],
      ...['hopes to', 'hope to', 'hoped to', 'proposes', 'proposed', 'propose', 'prepare to', 'prepares to', 'prepare'],
      ...[
        'prepared to',
        'preparing to',
        'ready to',
        'decided to',
        'agreed to',
        'would like to',
        'chose to',
        'chosen to',
        'opted to',
      ],
    ],
    examples: [
      {
        evidence: 'The town intends to sell the old mill.',
        faithful: 'The town plans to sell the old mill.',
        unfaithful: 'The town has sold the old mill.',
      },
    ],
  },
  {
    kind: 'future',
    reach: 'clause',
    alsoBy: ['plan', 'promise', 'condition'],
    words: [
      ...[
        'is to',
        'are to',
        'due to be',
        'set to',
        'scheduled to',
        'scheduled for',
        'going to',
        'about to',
        'to be held',
      ],
      ...['will', 'shall', "'ll", 'would be', 'would then'],
    ],
    examples: [
      {
        evidence: 'The new school will open in May.',
        faithful: 'The new school is to open in May.',
        unfaithful: 'The new school opened in May.',
      },
    ],
  },
  {
    kind: 'offer',
    reach: 'clause',
    words: words('offer offers offered offering'),
    examples: [
      {
        evidence: 'The owner offered to pay for the roof.',
        faithful: 'Payment for the roof was offered by the owner.',
        unfaithful: 'The owner paid for the roof.',
      },
    ],
  },
  {
    kind: 'request',
    reach: 'clause',
    alsoBy: ['advice'],
    except: [
      'asked if',
      'asked whether',
      'asked about',
      'asked how',
      'asked why',
      'asked what',
      'asked when',
      'asked who',
    ],
    words: [
      ...['call for', 'calls for', 'called for', 'call on', 'calls on', 'called on', 'asked to', 'ask to', 'asks to'],
      ...[
        'asked *',
        'asks *',
        'appeal* to',
        'appeal* for',
        'urging',
        'plead* with',
        'plead* for',
        'asks',
        'asked',
        'ask',
      ],
      ...words('urge urges urged begged begs beg request requests requested demand demands demanded'),
    ],
    examples: [
      {
        evidence: 'The teachers asked the council to close the road.',
        faithful: 'The council was asked by the teachers to close the road.',
        unfaithful: 'The council closed the road.',
      },
    ],
  },
  {
    kind: 'order',
    reach: 'clause',
    words: [
      ...['told to', 'told * to', 'told * * to', 'an order', 'orders to', 'issued an order'],
      ...words('ordered instructed commanded directed'),
    ],
    examples: [
      {
        evidence: 'The crew was ordered to leave the ship.',
        faithful: 'The crew was instructed to leave the ship.',
        unfaithful: 'The crew left the ship.',
      },
    ],
  },
  {
    kind: 'advice',
    reach: 'clause',
    alsoBy: ['request'],
    words: words('advise advises advised recommend recommends recommended recommendation recommendations advice'),
    examples: [
      {
        evidence: 'The parents were advised to see a doctor.',
        faithful: 'The parents were recommended to see a doctor.',
        unfaithful: 'The parents saw a doctor.',
      },
    ],
  },
  {
    kind: 'attempt',
    reach: 'clause',
    words: [
      ...['try to', 'tries to', 'tried to', 'trying to', 'attempt to', 'attempts to', 'attempted to', 'attempted'],
      ...['seek to', 'seeks to', 'sought to', 'bid to', 'in an effort to', 'efforts to', 'attempting to'],
    ],
    examples: [
      {
        evidence: 'Two men tried to rob the bank.',
        faithful: 'Two men attempted to rob the bank.',
        unfaithful: 'Two men robbed the bank.',
      },
    ],
  },
  {
    kind: 'consideration',
    reach: 'around',
    words: [
      ...['was considering', 'is considering', 'were considering', 'are considering', 'consider a', 'considers a'],
      ...[
        'being considered',
        'considered *ing',
        'thinking about',
        'thinking of',
        'mulls',
        'mulling',
        'weighs',
        'weighing',
      ],
      ...['under consideration', 'under discussion', 'debated whether', 'discussed whether', 'whether'],
    ],
    examples: [
      {
        evidence: 'The ministry is considering a ban on fishing.',
        faithful: 'A ban on fishing is being considered by the ministry.',
        unfaithful: 'The ministry banned fishing.',
      },
    ],
  },
  {
    kind: 'promise',
    reach: 'clause',
    alsoBy: ['saying', 'plan', 'future'],
    words: words('promise promises promised promising pledge pledges pledged vow vows vowed guaranteed'),
    examples: [
      {
        evidence: 'The company promised to rebuild the houses.',
        faithful: 'The company pledged to rebuild the houses.',
        unfaithful: 'The company rebuilt the houses.',
      },
    ],
  },
  {
    kind: 'threat',
    reach: 'clause',
    alsoBy: ['saying', 'future'],
    words: ['threat to', 'threats to', ...words('threaten threatens threatened threatening')],
    examples: [
      {
        evidence: 'The owner threatened to sell the club.',
        faithful: 'The owner has threatened to sell the club.',
        unfaithful: 'The owner sold the club.',
      },
    ],
  },
];
