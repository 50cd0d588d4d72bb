import { graphql, type LibraryBriefFragment } from '@zhiya/web-api-client';
import type { Language } from '@zhiya/web-ui';
import { divisionName } from '../../../kit/divisions.server';

export const LibraryBrief = graphql(`
  fragment LibraryBrief on LibraryDocument {
    id
    number
    title
    issuer
    level
    division
    issuedOn
    publishedOn
    effectiveFrom
    effectiveUntil
    standing
    isCatalogued
    clauseCount
  }
`);

/** A document with the name of its place; the table of places stays on the server. */
export const briefView = (d: LibraryBriefFragment, language: Language) => ({
  ...d,
  place: divisionName(d.division, language),
});
export type LibraryBriefView = ReturnType<typeof briefView>;
