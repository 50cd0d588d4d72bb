import { createElement, type ReactNode } from 'react';
import { runInNewContext } from 'node:vm';
import { pageHtml, scriptText, textOf, withShortManifest } from './page-html.server';

const page = (inside: ReactNode) => createElement('html', null, createElement('body', null, inside));
const read = (literal: string): string => runInNewContext(literal) as string;

describe('a page as one text', () => {
  it('ends with what the loaders said, inside of the body', () => {
    expect(pageHtml(page('frame'), '["a"]\n', 'n+1=')).toBe(
      `<!DOCTYPE html><html><body>frame<script nonce="n+1=">window.__remixContext.streamController.enqueue('["a"]\\n');window.__remixContext.streamController.close();</script></body></html>`,
    );
  });

  it('has no script where nothing is handed over, and no nonce where none is given', () => {
    expect(pageHtml(page('frame'), null, 'n')).toBe('<!DOCTYPE html><html><body>frame</body></html>');
    expect(pageHtml(page('frame'), '', null)).toContain('<script>window.');
  });

  it('throws what a part of it throws, for its caller to show the error page', () => {
    const Broken = () => {
      throw new Error('broken part');
    };
    expect(() => pageHtml(page(createElement(Broken)), null, null)).toThrow('broken part');
  });
});

describe('text inside a script', () => {
  it.each([
    '',
    'plain',
    '"quoted"',
    "it's",
    'a\\b',
    'ends in \\',
    '\\"',
    "\\'",
    '</script><!--',
    'a&b',
    'line\nline\r\t',
    '\u2028\u2029',
    '知押 😀',
    '\u0000\ud800',
  ])('%j reads as it was', (text) => {
    expect(read(scriptText(text))).toBe(text);
  });

  it('can neither end its script nor begin another', () => {
    expect(scriptText('</script><script>&lt;<!--')).not.toMatch(/[<>&]/);
  });
});

it('a stream of bytes is read to its end, characters cut in two among them', async () => {
  const bytes = new TextEncoder().encode('知押');
  const stream = new ReadableStream<Uint8Array>({
    start(c) {
      c.enqueue(bytes.slice(0, 2));
      c.enqueue(bytes.slice(2));
      c.close();
    },
  });
  expect(await textOf(stream)).toBe('知押');
});

describe('what the scripts know of routes', () => {
  const script = (manifest: object) =>
    `import * as route0 from "/a.js";\nwindow.__remixManifest = ${JSON.stringify(manifest, null, 2)};\nwindow.__remixRouteModules = {"root":route0,"routes/a":route1};\n\nimport("/entry.js");`;

  it('is short, and the same but for the files that pages stand on', () => {
    const route = (id: string) => ({ id, module: `/${id}.js`, imports: ['/x.js'] });
    const manifest = {
      entry: { module: '/entry.js', imports: ['/f.js'] },
      routes: Object.fromEntries(['root', 'routes/a', 'routes/b'].map((id) => [id, route(id)])),
      version: '1',
    };
    const found = withShortManifest(script(manifest));
    const { window } = runInNewContext(
      `window = {}; route0 = 'r'; route1 = 'a'; ${/window\.[^]*;(?=\n\nimport)/.exec(found)![0]} ({ window })`,
    ) as { window: Record<string, unknown> };
    expect(window['__remixManifest']).toEqual({
      ...manifest,
      routes: Object.fromEntries(['root', 'routes/a', 'routes/b'].map((id) => [id, { id, module: `/${id}.js` }])),
    });
    expect(window['__remixRouteModules']).toEqual({ root: 'r', 'routes/a': 'a' });
    expect(found).toMatch(/^import \* as route0[^]*import\("\/entry\.js"\);$/);
  });

  it('lets the head preload the files that are drawn no more, and the others stay', () => {
    const link = (file: string) => `<link rel="modulepreload" href="${file}"/>`;
    const manifest = {
      entry: { module: '/entry.js', imports: ['/f.js'] },
      routes: { root: { id: 'root', module: '/root.js', imports: ['/f.js', '/x.js'] } },
    };
    const links = ['/entry.js', '/f.js', '/root.js', '/x.js'].map(link);
    const found = withShortManifest(
      `<head><title>t</title></head><body>${links.join('')}<script>${script(manifest)}</script></body>`,
    );
    expect(found.split('<script>')[0]).toBe(
      `<head><title>t</title>${links[3]}</head><body>${links.slice(0, 3).join('')}`,
    );
  });

  it('leaves a page without it as it is', () =>
    expect(withShortManifest('<p>window.__remixManifest</p>')).toBe('<p>window.__remixManifest</p>'));
});
