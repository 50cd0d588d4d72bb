import { linesOf, type Span } from './lines';

const ENDS = /[。；;：:！!？?》”"]$/;

/** A clause as it is read: lines that a scan broke are joined, page numbers and running titles left out. `noise` is the whole text's: that a title runs is seen only there. */
export function paragraphsOf(clause: Span & { readonly text: string }, noise: readonly Span[]): readonly string[] {
  const out: string[] = [];
  let isOpen = false;
  for (const line of linesOf(clause.text)) {
    if (noise.some((n) => n.start < clause.start + line.end && clause.start + line.start < n.end)) continue;
    if (line.words === '') {
      isOpen = false;
      continue;
    }
    const joins = isOpen && !line.isIndented;
    // Between Latin words the line's end was a space; between Chinese ones it was nothing.
    if (joins)
      out.push(
        `${out.pop()!}${/[A-Za-z0-9]$/.test(out.at(-1) ?? '') && /^[A-Za-z0-9]/.test(line.words) ? ' ' : ''}${line.words}`,
      );
    else out.push(line.words);
    isOpen = !ENDS.test(line.words) && out.at(-1)!.length > 24;
  }
  return out;
}
