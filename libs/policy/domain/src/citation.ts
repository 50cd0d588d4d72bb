import { fault, type DomainError } from '@zhiya/kernel';
import type { Confidence } from '@zhiya/policy-catalogue';
import {
  checkQuotes,
  placeNamed,
  type CitedPlace,
  type KnownWords,
  type LibraryDocument,
} from '@zhiya/policy-documents';
import type { ParameterChange } from '@zhiya/policy-engine';

/** A document of the library that a change rests on, with the pieces of its newest text. */
export interface CitedDocument {
  readonly document: LibraryDocument;
  readonly pieces: KnownWords['pieces'];
}
/** The document that a reference names; null: the library does not have it yet. */
export type CitedLookup = (name: string) => CitedDocument | null;

/** A reference as the library has it, and how sure that makes its value. Faults stand at `clause` and `quote`. */
export interface HeldCitation {
  readonly reference: ParameterChange['reference'];
  readonly confidence: Confidence;
  readonly faults: readonly DomainError[];
}

/** A refusal shows so much of a passage or a list, and no more. */
const SHOWN = 80;
/** Words of so many characters tell their place; fewer stand anywhere. Each part around words left out counts by itself. */
const LEAST = 4;
const isTelling = (quote: string): boolean =>
  quote.split(/…+|\.{3,}/).every((part) => [...part.replaceAll(/\s/g, '')].length >= LEAST);
const occursIn = (text: string, quote: string): boolean => checkQuotes(text, [{ key: '', quote }])[0]!.isFound;

/** Where else in the document the words stand. */
function elsewhere({ document, pieces }: CitedDocument, quote: string): string | null {
  const places =
    pieces.length > 0
      ? pieces.map((p) => ({ locator: p.locator, text: p.text }))
      : document.clauses.map((c) => ({ locator: c.locator, text: c.quote }));
  return places.find((p) => p.locator !== '' && occursIn(p.text, quote))?.locator ?? null;
}

/** Why words do not stand in the place that is given for them: they stand in another one, or nowhere, and then what is most like them there. */
function absent(cited: CitedDocument, place: CitedPlace, { clause, quote }: ParameterChange['reference']): DomainError {
  const found = elsewhere(cited, quote);
  if (found !== null) return fault('RULE.QUOTED_ELSEWHERE', { clause, found }, 'clause');
  const near = (checkQuotes(place.text, [{ key: '', quote }])[0]!.passage?.text ?? '').slice(0, SHOWN);
  return fault(cited.pieces.length > 0 ? 'RULE.QUOTATION_ABSENT' : 'RULE.TEXT_NOT_IMPORTED', { near }, 'quote');
}

/**
 * Holds the words of a change to the library. Where a document's text is imported or on file, its clause must exist and have the words; they are then
 * as sure as that text. Of a text on file the catalogue keeps short quotations alone: other words of it wait until it is imported. Elsewhere nothing can
 * be refused: words that a catalogued clause has are as sure as the clause, all others unknown.
 * Errors: RULE.CLAUSE_ABSENT, RULE.QUOTED_ELSEWHERE (clause); RULE.QUOTATION_SHORT, RULE.QUOTATION_ABSENT (quote); RULE.TEXT_NOT_IMPORTED (either).
 */
export function heldTo(reference: ParameterChange['reference'], cited: CitedDocument | null): HeldCitation {
  if (!isTelling(reference.quote))
    return { reference, confidence: 'unknown', faults: [fault('RULE.QUOTATION_SHORT', { least: LEAST }, 'quote')] };
  if (cited === null) return { reference, confidence: 'unknown', faults: [] };
  const { document, pieces } = cited;
  const [isImported, place] = [pieces.length > 0, placeNamed(reference.clause, { clauses: document.clauses, pieces })];
  const clause = place?.clauses.find((c) => occursIn(c.quote, reference.quote)) ?? place?.clauses[0] ?? null;
  const held = clause ? { ...reference, clause: clause.id } : reference;
  if (place && occursIn(place.text, reference.quote))
    return { reference: held, confidence: isImported ? 'official' : clause!.confidence, faults: [] };
  const isKnown = isImported || document.textOnFile;
  const places = pieces.map((p) => p.locator).filter((l) => l !== '');
  const noPlace = isImported
    ? fault(
        'RULE.CLAUSE_ABSENT',
        { clause: reference.clause, places: [...new Set(places)].join('、').slice(0, SHOWN) },
        'clause',
      )
    : fault('RULE.TEXT_NOT_IMPORTED', { near: '' }, 'clause');
  const refused = !isKnown ? [] : [place ? absent(cited, place, reference) : noPlace];
  return { reference: held, confidence: 'unknown', faults: refused };
}

/** The changes of a draft as the library holds them today; a fault stands at `changes[i].reference`. */
export function heldChanges(
  changes: readonly ParameterChange[],
  cited: CitedLookup,
): { readonly changes: readonly ParameterChange[]; readonly faults: readonly DomainError[] } {
  const held = changes.map((c) => heldTo(c.reference, cited(c.reference.document)));
  return {
    changes: changes.map((c, i) => ({ ...c, reference: held[i]!.reference, confidence: held[i]!.confidence })),
    faults: held.flatMap((h, i) => h.faults.map((f) => ({ ...f, field: `changes[${i}].reference` }))),
  };
}
