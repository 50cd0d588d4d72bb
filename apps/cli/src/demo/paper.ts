import { Readable } from 'node:stream';
import type { IncomingFile } from '@zhiya/platform-files';

/** A one-page paper that says it is an example, so that the demonstration's evidence can be opened like any other. */
export function samplePaper(name: string, title: string): IncomingFile {
  const line = title.replaceAll(/[^\x20-\x7e]|[()\\]/g, ' ').trim();
  const content = `BT /F1 20 Tf 72 760 Td (Zhiya demonstration) Tj 0 -36 Td /F1 14 Tf (${line}) Tj 0 -24 Td (Sample paper, no legal effect.) Tj ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((body, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj${body}endobj\n`;
    return at;
  });
  const table = offsets.map((o) => `${String(o).padStart(10, '0')} 00000 n \n`).join('');
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return { stream: Readable.from([Buffer.from(text, 'latin1')]), name, contentType: 'application/pdf' };
}
