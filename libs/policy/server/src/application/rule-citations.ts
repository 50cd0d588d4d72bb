import { fault, faultsOf, textFault, type DomainError } from '@zhiya/kernel';
import { citedName, documentNamed, libraryOf, referenceName, type LibraryDocument } from '@zhiya/policy-documents';
import type { CitedLookup } from '@zhiya/policy-domain';
import { In, type EntityManager } from 'typeorm';
import { PolicyDocumentRow, PolicyText, PolicyTextClause } from '../persistence/policy.entities';

/** How an officer states the document: one of the library by its id, number or title; or, where the library has none, by number and title. */
export interface StatedDocument {
  readonly document: string;
  readonly documentTitle: string;
  readonly documentNumber: string;
}

/** What a reference will call the stated document, or why it names none. A stated number or title that the library has is the library's document. */
export function statedName(
  { document, documentTitle, documentNumber }: StatedDocument,
  all: readonly LibraryDocument[],
): { readonly name: string; readonly faults: readonly DomainError[] } {
  const isUnlisted = documentTitle !== '' || documentNumber !== '';
  const name = isUnlisted ? citedName(documentTitle, documentNumber || null) : document;
  const listed = (documentNumber === '' ? null : documentNamed(documentNumber, all)) ?? documentNamed(name, all);
  const faults = isUnlisted
    ? [
        document !== '' && fault('RULE.DOCUMENT_TWICE', {}, 'documentTitle'),
        listed === null && textFault(documentTitle && name, 'documentTitle', 200),
      ]
    : [
        textFault(document, 'document', 200),
        document !== '' &&
          listed === null &&
          fault('RULE.DOCUMENT_UNKNOWN', { given: document.slice(0, 60) }, 'document'),
      ];
  return { name: listed ? referenceName(listed) : name, faults: faultsOf(...faults) };
}

/** The documents that references name, each with its newest text: three statements, however many there are. */
export async function citedIn(em: EntityManager, names: readonly string[]): Promise<CitedLookup> {
  const all = libraryOf(await em.find(PolicyDocumentRow));
  const documents = new Map(names.map((name) => [name, documentNamed(name, all)]));
  const ids = [...new Set([...documents.values()].flatMap((d) => d?.id ?? []))];
  const texts = new Map(
    (
      await em.find(PolicyText, {
        select: { id: true, documentId: true, version: true },
        where: { documentId: In(ids) },
        order: { version: 'ASC' },
      })
    ).map((t) => [t.documentId, t.id]),
  );
  const clauses = await em.find(PolicyTextClause, {
    where: { textId: In([...texts.values()]) },
    order: { seq: 'ASC' },
  });
  return (name) => {
    const document = documents.get(name) ?? null;
    return document && { document, pieces: clauses.filter((c) => c.textId === texts.get(document.id)) };
  };
}
