import { graphql, type CardPartsFragment } from '@zhiya/web-api-client';
import type { Language } from '@zhiya/web-ui';
import { divisionName } from '../../../kit/divisions.server';
import { industryName } from './industries.server';

export const CardParts = graphql(`
  fragment CardParts on ListingCard {
    id
    caseNo
    division
    industry
    amountFen
    months
    purpose
    maxRateBp
    method
    rights {
      rightKind
      count
    }
    publishedOn
    validUntil
    consent
    consentSince
  }
`);

export const cardView = (card: CardPartsFragment, language: Language) => ({
  ...card,
  divisionName: divisionName(card.division, language),
  industryName: industryName(card.industry, language),
});
