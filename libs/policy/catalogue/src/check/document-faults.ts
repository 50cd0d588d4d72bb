import type { RawCatalogue } from './shapes';

type RawDocument = RawCatalogue['documents'][number];

/** What is wrong with the documents among each other and with their quotes, sentence by sentence. */
export function documentFaults(documents: readonly RawDocument[]): string[] {
  const byId = new Map(documents.map((d) => [d.id, d]));
  return [
    ...documents.flatMap((d) => [...quoteFaults(d), ...dateFaults(d), ...linkFaults(d, byId)]),
    ...cycleFaults(documents, byId),
  ];
}

/** A quote is one that was compared with the text; where there is no text, there is none. */
function quoteFaults(d: RawDocument): string[] {
  return d.clauses
    .filter((k) => (k.quote === '') === d.textOnFile)
    .map(
      (k) =>
        `documents.${d.id}.${k.id}: ${d.textOnFile ? 'has no quote although the text is on file' : 'has a quote although the text is not on file'}`,
    );
}

function dateFaults(d: RawDocument): string[] {
  const out: string[] = [];
  if (d.issuedOn && d.publishedOn && d.publishedOn < d.issuedOn)
    out.push(`documents.${d.id}: was published on ${d.publishedOn}, before it was signed on ${d.issuedOn}`);
  if (d.effectiveFrom && d.effectiveUntil && d.effectiveUntil <= d.effectiveFrom)
    out.push(`documents.${d.id}: ends on ${d.effectiveUntil}, before it begins on ${d.effectiveFrom}`);
  return out;
}

function linkFaults(d: RawDocument, byId: ReadonlyMap<string, RawDocument>): string[] {
  const out: string[] = [];
  for (const [verb, ids] of [
    ['names', d.names],
    ['supersedes', d.supersedes],
  ] as const) {
    for (const [i, id] of ids.entries()) {
      if (id === d.id) out.push(`documents.${d.id}: ${verb} itself`);
      else if (!byId.has(id)) out.push(`documents.${d.id}: ${verb} ${id}, which does not exist`);
      if (ids.indexOf(id) !== i) out.push(`documents.${d.id}: ${verb} ${id} twice`);
    }
  }
  for (const id of d.supersedes) {
    const old = byId.get(id);
    // Where the day of the newer one is not known, nothing can be said of the older one's end.
    if (!old || !d.effectiveFrom) continue;
    if (!old.effectiveUntil)
      out.push(`documents.${id}: is superseded by ${d.id} from ${d.effectiveFrom} and has no end`);
    else if (old.effectiveUntil > d.effectiveFrom)
      out.push(
        `documents.${id}: applies until ${old.effectiveUntil}, beyond ${d.effectiveFrom}, when ${d.id} supersedes it`,
      );
  }
  return out;
}

/** Each circle is told once, from its least identifier on. */
function cycleFaults(documents: readonly RawDocument[], byId: ReadonlyMap<string, RawDocument>): string[] {
  const circles = new Set<string>();
  const walk = (id: string, path: readonly string[]): void => {
    const at = path.indexOf(id);
    if (at < 0) return void byId.get(id)?.supersedes.forEach((next) => walk(next, [...path, id]));
    const circle = path.slice(at);
    const first = circle.indexOf([...circle].sort()[0]!);
    circles.add([...circle.slice(first), ...circle.slice(0, first + 1)].join(' supersedes '));
  };
  for (const d of documents) walk(d.id, []);
  return [...circles].filter((c) => !/^(\S+) supersedes \1$/.test(c)).map((c) => `documents: ${c}`);
}
