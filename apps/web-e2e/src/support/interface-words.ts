import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ROOT } from './stack';

const SOURCES = ['apps/web/app', 'libs/web/ui/src'];
const HAN = /\p{Script=Han}/u;

const literals = (source: string): readonly string[] =>
  [...source.matchAll(/'((?:[^'\\\n]|\\.)*)'/g)].map((m) => m[1]!).filter((s) => HAN.test(s));

/** The Chinese words of the interface, as the sources write them: what stands in a Chinese table and in no English one. */
export function interfaceWords(): ReadonlySet<string> {
  const files = SOURCES.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true }).map((name) => join(ROOT, folder, String(name))),
  ).filter((f) => /(?<!\.spec)\.tsx?$/.test(f));
  const [chinese, english] = [new Set<string>(), new Set<string>()];
  for (const file of files) {
    // Tables begin with `zh:` or `en:` at the head of a line or of a table; what follows the one belongs to it until the other begins.
    for (const [i, part] of readFileSync(file, 'utf8')
      .split(/^\s*(?=(?:zh|en): \{)/m)
      .entries()) {
      if (i > 0) for (const word of literals(part)) (part.startsWith('en:') ? english : chinese).add(word);
    }
  }
  return new Set([...chinese].filter((word) => !english.has(word)));
}

/** What the page says in Chinese: texts, and what is said of controls. */
export const chineseOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const han = /\p{Script=Han}/u;
    const said = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement && !node.parentElement.closest('script, style, [lang^="zh"]'))
        said.add(node.textContent!.trim());
    }
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [title], [alt]')) {
      for (const name of ['aria-label', 'placeholder', 'title', 'alt'])
        said.add(element.getAttribute(name)?.trim() ?? '');
    }
    return [document.title, ...said].filter((text) => han.test(text));
  });
