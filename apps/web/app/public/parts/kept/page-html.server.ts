import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';

const END = '</body></html>';

/**
 * Text as a literal of a script inside a page. In single quotes, since what is handed over is full of double ones. Nothing in
 * it can end the script.
 */
export const scriptText = (text: string): string =>
  `'${JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(/\\(.)|['<>&\u2028\u2029]/g, (found, escaped: string | undefined) => {
      if (escaped !== undefined) return escaped === '"' ? '"' : found;
      return found === "'" ? "\\'" : `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`;
    })}'`;

/** What the loaders said, where Remix's scripts in the browser look for it. */
const handOver = (data: string, nonce: string | null): string =>
  `<script${nonce === null ? '' : ` nonce="${nonce}"`}>window.__remixContext.streamController.enqueue(${scriptText(data)});window.__remixContext.streamController.close();</script>`;

const MANIFEST = /window\.__remixManifest = (\{[^]*?\n\});\nwindow\.__remixRouteModules = (\{[^}]*\});/;
const PRELOAD = /<link rel="modulepreload" href="([^"]*)"\/>/g;

interface Manifest {
  readonly entry: { readonly module: string; readonly imports: readonly string[] };
  readonly routes: Readonly<Record<string, { readonly module: string; readonly imports?: readonly string[] }>>;
}

/**
 * Remix prints what its scripts know of routes over many lines, with the names of all files that each page stands on, so that the browser
 * draws the links to them again. The scripts need the names no more, and links at the end of the head are none of React's: there
 * the browser finds them first, and draws only the others again.
 */
export function withShortManifest(html: string): string {
  const found = MANIFEST.exec(html);
  if (!found) return html;
  const [whole, text, modules] = found as unknown as [string, string, string];
  const manifest = JSON.parse(text) as Manifest;
  const routes = Object.entries(manifest.routes).map(([id, { imports: _, ...route }]) => [id, route]);
  const short = `window.__remixManifest=${JSON.stringify({ ...manifest, routes: Object.fromEntries(routes) })};window.__remixRouteModules=${modules};`;
  const drawn = new Set([
    manifest.entry.module,
    ...manifest.entry.imports,
    ...Object.values(manifest.routes).map(({ module }) => module),
  ]);
  const moved: string[] = [];
  const body = html
    .replace(whole, () => short)
    .replace(PRELOAD, (link, file: string) => (drawn.has(file) ? link : (moved.push(link), '')));
  return body.replace('</head>', () => `${moved.join('')}</head>`);
}

/** What restores the place on the page is a function of Remix printed as it was written. */
const withShortScroll = (html: string): string =>
  html.replace(/>\(\(STORAGE_KEY, [^]*?<\/script>/, (script) => script.replaceAll(/\n\s*/g, ''));

/**
 * A page as one text. Its loaders have answered everything before it is drawn, so there is nothing to wait for: drawn in one go
 * and written in one piece it costs half of a stream. `data` is what the browser's scripts take over, null for a page without any.
 */
export function pageHtml(page: ReactNode, data: string | null, nonce: string | null): string {
  const html = withShortScroll(withShortManifest(`<!DOCTYPE html>${renderToString(page)}`));
  return data !== null && html.endsWith(END) ? `${html.slice(0, -END.length)}${handOver(data, nonce)}${END}` : html;
}

export async function textOf(stream: ReadableStream<Uint8Array>): Promise<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
  }
}
