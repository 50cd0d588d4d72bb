const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Names come from forms: nothing of a letter is markup but what is made here. */
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (c) => ENTITIES[c]!);

/** A letter as a page of paragraphs with its links, for readers whose program shows HTML first. */
export function letterHtml(text: string): string {
  const paragraphs = escaped(text.trim())
    .split(/\n{2,}/)
    .map((p) => `<p>${p.replaceAll('\n', '<br>').replaceAll(/https?:\/\/[^\s<]+/g, '<a href="$&">$&</a>')}</p>`);
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><body style="font: 16px/1.6 sans-serif">${paragraphs.join('')}</body></html>`;
}
