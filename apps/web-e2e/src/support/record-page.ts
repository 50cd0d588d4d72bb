import { DomUtils, parseDocument } from 'htmlparser2';

type Document = ReturnType<typeof parseDocument>;
type Node = Document['children'][number];
type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** What the page of a record has to tell its reader. */
export interface Told {
  /** The state, in a word. */
  readonly word: string;
  /** Any of these says whose turn it is, or that it is nobody's. */
  readonly turns: readonly string[];
  /** The reader is waited for: something can be done here, or it is said what bars it. */
  readonly isReaders: boolean;
}

const UNSEEN = ['script', 'style', 'template', 'noscript'];
const classesOf = (element: Element): readonly string[] => (element.attribs['class'] ?? '').split(' ');
const has = (element: Element, name: string): boolean => name in element.attribs;
const allIn = (root: Element | Document, test: (e: Element) => boolean): readonly Element[] =>
  DomUtils.findAll(test, root.children);

/** What is read of it: a comment between two words divides nothing, an element does. */
function textOf(node: Node): string {
  if (node.type === 'text') return node.data;
  if (!('children' in node)) return '';
  if ('attribs' in node && (UNSEEN.includes(node.name) || has(node, 'hidden'))) return '';
  return `\n${node.children.map(textOf).join('')}\n`;
}
const wordsOf = (node: Node): string => textOf(node).trim();

/** The nearest element of that class which it stands in. */
function around(element: Element, name: string): Element | null {
  for (let e = element.parentNode; e && 'attribs' in e; e = e.parentNode) if (classesOf(e).includes(name)) return e;
  return null;
}

/** A form that is sent, a way to where the work is done, or a barred one with its reason. */
function isStep(element: Element): boolean {
  if (classesOf(element).includes('barred')) return wordsOf(element) !== '';
  if (element.name === 'button') return element.attribs['type'] === 'submit' && !has(element, 'disabled');
  return element.name === 'a' && (classesOf(element).includes('btn') || around(element, 'turns') !== null);
}

/** Names of the code: `OFFER.ACCEPTED`, `UNDER_REVIEW`, `principalFen`; a state's bare name is known from the lifecycles. */
const CODE = /^([A-Z]{2,}[A-Z0-9]*([._][A-Z]{2,}[A-Z0-9]*)+|[a-z]+([A-Z][a-z]+)+)$/;
const codesIn = (text: string, states: ReadonlySet<string>): readonly string[] => [
  ...new Set((text.match(/[A-Za-z][\w.]*\w/g) ?? []).filter((token) => states.has(token) || CODE.test(token))),
];

const mainOf = (html: string): Element | undefined => allIn(parseDocument(html), (e) => e.name === 'main')[0];
const stateTags = (main: Element, word: string): readonly Element[] =>
  allIn(main, (e) => classesOf(e).includes('tag') && wordsOf(e) === word);

/** Whether the page shows a record in that state. */
export function hasStateOn(html: string, word: string): boolean {
  const main = mainOf(html);
  return main !== undefined && stateTags(main, word).length > 0;
}

/** What a reader misses on the page of a record, or reads and should not. `states`: the bare names of all lifecycles' states. */
export function pageFindings(html: string, told: Told, states: ReadonlySet<string>): readonly string[] {
  const main = mainOf(html);
  if (!main || allIn(main, (e) => e.name === 'h1').length === 0) return ['no page with a heading'];
  const text = wordsOf(main);
  const tags = stateTags(main, told.word);
  // Several records may stand on one page: what is said of a turn has to stand beside this one's state, where a place is kept for it.
  const places = tags.map((tag) => around(tag, 'standing')).filter((e) => e !== null);
  const said = places.length > 0 ? places.map(wordsOf) : [text];
  return [
    ...(tags.length > 0 ? [] : [`no word of the state: ${told.word}`]),
    ...(said.some((words) => told.turns.some((turn) => words.includes(turn)))
      ? []
      : [`not said whose turn it is: ${told.turns.join(' / ')}`]),
    ...(told.isReaders && allIn(main, isStep).length === 0 ? ['no next step, and no reason why there is none'] : []),
    ...codesIn(text, states).map((code) => `a code in sight: ${code}`),
  ];
}
