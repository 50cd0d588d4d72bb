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

/**
 * Remix prints what its scripts know of routes over many lines, and names the files of pages that are not shown. Those of the pages that
 * are shown stay: the browser draws the same links to them again.
 */
export const withShortManifest = (html: string): string =>
  html.replace(MANIFEST, (_, text: string, modules: string) => {
    const manifest = JSON.parse(text) as { routes: Record<string, { imports?: readonly string[] }> };
    const routes = Object.entries(manifest.routes).map(([id, { imports, ...route }]) => [
      id,
      modules.includes(`${JSON.stringify(id)}:`) ? { ...route, imports } : route,
    ]);
    return `window.__remixManifest=${JSON.stringify({ ...manifest, routes: Object.fromEntries(routes) })};window.__remixRouteModules=${modules};`;
  });

/**
 * A page as one text. Its loaders have answered everything before it is drawn, so there is nothing to wait for: drawn in one go
 * and written in one piece it costs half of a stream. `data` is what the browser's scripts take over, null for a page without any.
 */
export function pageHtml(page: ReactNode, data: string | null, nonce: string | null): string {
  const html = withShortManifest(`<!DOCTYPE html>${renderToString(page)}`);
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
