import type { DomDocument, DomElement } from './dom.ts';

const asked = /(?:^|[\s_-])(?:question|questions)(?:$|[\s_-])|schema\.org\/Question$/i;
const answered = /(?:^|[\s_-])(?:answer|answers)(?:$|[\s_-])|schema\.org\/Answer$/i;
const body = /(?:^|[\s_-])(?:body|prose|text|content|message)(?:$|[\s_-])/i;
const remark = /(?:^|[\s_-])comments?(?:$|[\s_-])/i;

const named = (element: DomElement): string =>
  ['class', 'itemtype', 'itemprop'].map((name) => element.getAttribute(name) ?? '').join(' ');

const within = (element: DomElement, name: RegExp): boolean => {
  for (let at = element.parentElement; at; at = at.parentElement)
    if (
      named(at)
        .split(/\s+/)
        .some((one) => name.test(one))
    )
      return true;
  return false;
};

const letters = (elements: readonly DomElement[]): number =>
  elements.reduce((sum, { textContent }) => sum + (textContent ?? '').replace(/\s+/g, '').length, 0);

/** Of the page's letters: with fewer, they are not what it is for. */
const much = 0.3;

/** The question and the answers of a page that is made of them, as one element; undefined where the page is another. */
export function questionAndAnswers(document: DomDocument): DomElement | undefined {
  const bodies = [...document.querySelectorAll('[class],[itemprop="text"]')].filter(
    (element) => body.test(named(element)) && !within(element, remark) && !within(element, body),
  );
  const question = bodies.filter((element) => within(element, asked) && !within(element, answered)).slice(0, 1);
  const answers = bodies.filter((element) => within(element, answered));
  const posts = [...question, ...answers];
  const page = letters(document.body ? [document.body] : []);
  if (question.length === 0 || answers.length === 0 || letters(posts) < much * page) return undefined;
  const all = document.createElement('div');
  all.append(...posts);
  return all;
}
