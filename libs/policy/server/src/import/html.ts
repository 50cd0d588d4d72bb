import { fault } from '@zhiya/kernel';
import { Parser } from 'htmlparser2';
import { Unreadable } from './unreadable';

/** What a reader of the page does not read. Scripts are never run, styles and frames never fetched: only characters are taken. */
const LEFT_OUT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'head',
  'title',
  'nav',
  'footer',
  'aside',
  'select',
  'button',
  'textarea',
  'form',
  'audio',
  'video',
  'canvas',
]);
const BLOCKS = new Set([
  'address',
  'article',
  'blockquote',
  'body',
  'center',
  'dd',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figure',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'li',
  'main',
  'ol',
  'p',
  'pre',
  'section',
  'table',
  'tbody',
  'thead',
  'tr',
  'ul',
]);
const HOLDERS = new Set(['body', 'div', 'article', 'main', 'section', 'center', 'table', 'tbody', 'tr', 'td']);
const VOID = new Set([
  'br',
  'hr',
  'img',
  'input',
  'meta',
  'link',
  'col',
  'area',
  'base',
  'source',
  'track',
  'wbr',
  'embed',
]);
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** The part of the page that holds this share of its words is what the page is about. */
const MAIN_SHARE = 0.6;
/** No page that is read nests deeper; one that does is meant to keep a parser busy. */
const MAX_DEPTH = 2000;

interface Box {
  readonly children: Box[];
  readonly start: number;
  end: number;
  /** Characters before it and until its end that are not white space. */
  readonly wordsBefore: number;
  wordsUntil: number;
}

/** The text of a page's main part: one line for each block, no scripts, no menus, nothing hidden. Throws Unreadable where it nests beyond reason. */
export function textOfHtml(html: string): string {
  const out: string[] = [];
  let length = 0;
  let hiddenBelow = 0;
  let words = 0;
  const root: Box = { children: [], start: 0, end: 0, wordsBefore: 0, wordsUntil: 0 };
  const boxes: Box[] = [root];
  const open: { readonly name: string; readonly isHidden: boolean; readonly box: Box | null }[] = [];
  const write = (text: string) => {
    if (text === '') return;
    out.push(text);
    length += text.length;
    words += text.replaceAll(/\s/g, '').length;
  };
  const newline = () => {
    if (length > 0 && !out.at(-1)!.endsWith('\n')) write('\n');
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'br') write('\n');
        else if (BLOCKS.has(name)) newline();
        else if (name === 'td' || name === 'th') write(' ');
        if (VOID.has(name)) return;
        if (open.length >= MAX_DEPTH) throw new Unreadable(fault('POLICY.IMPORT_UNREADABLE', {}, 'file'));
        const isHidden = LEFT_OUT.has(name) || 'hidden' in attributes || HIDDEN.test(attributes['style'] ?? '');
        if (isHidden) hiddenBelow += 1;
        const box: Box | null = HOLDERS.has(name)
          ? { children: [], start: length, end: length, wordsBefore: words, wordsUntil: words }
          : null;
        if (box) {
          boxes.at(-1)!.children.push(box);
          boxes.push(box);
        }
        open.push({ name, isHidden, box });
      },
      ontext(text) {
        if (hiddenBelow === 0) write(text.replaceAll(/[ \t\r\n\u00a0]+/g, ' '));
      },
      onclosetag(name) {
        if (BLOCKS.has(name)) newline();
        if (open.at(-1)?.name !== name) return;
        const { isHidden, box } = open.pop()!;
        if (isHidden) hiddenBelow -= 1;
        if (box) {
          box.end = length;
          box.wordsUntil = words;
          boxes.pop();
        }
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  for (const box of boxes) {
    box.end = length;
    box.wordsUntil = words;
  }
  const share = (b: Box): number => b.wordsUntil - b.wordsBefore;
  let main = root;
  for (let next: Box | undefined = root; next;) {
    main = next;
    const least = share(main) * MAIN_SHARE;
    next = main.children.find((c) => share(c) >= least && share(c) > 0);
  }
  return out
    .join('')
    .slice(main.start, main.end)
    .split('\n')
    .map((l) => l.replace(/^ +/, '').trimEnd())
    .filter((l) => l !== '')
    .join('\n');
}
