import { graphql, type OfferPartsFragment } from '@zhiya/web-api-client';
import type { Language } from '@zhiya/web-ui';
import { readable } from '../../../kit/citations.server';
import { eventsOf } from '../../../kit/events.server';

/** An offer in full, with its computation. */
export const OfferParts = graphql(`
  fragment OfferParts on Offer {
    id
    caseId
    state
    stateSince
    version
    bank {
      id
      name
    }
    product {
      id
      name
    }
    listing {
      state
      caseNo
      amountFen
      months
      validUntil
    }
    principalFen
    rateBp
    months
    method
    drawnOn
    dueDay
    fees {
      kind
      amountFen
      dueOn
    }
    requiresInsurance
    conditions
    otherConditions
    validUntil
    releasedOn
    acceptedOn
    rank
    shortfallFen
    isCheapestInFull
    availableEvents {
      event
      barredBy {
        code
        facts
      }
    }
    netCost {
      yearlyBp
      effectiveBp
      interestFen
      feesFen
      supportsFen
      netFen
      maturityOn
      rows {
        on
        kind
        code
        amountFen
        runningFen
      }
      supports {
        title
        kind
        year
        expectedOn
        amountFen
        citations {
          document
          clause
          quote
        }
        steps
        assumptions {
          parameter
          note
        }
      }
    }
  }
`);

/** An offer for the screen: citations readable, readings said once, reasons in words. */
export function offerView(o: OfferPartsFragment, language: Language) {
  const { netCost, availableEvents, ...offer } = o;
  return {
    ...offer,
    events: eventsOf(availableEvents, language),
    cost: netCost && {
      ...netCost,
      supports: netCost.supports.map(({ assumptions: _, ...s }) => ({
        ...s,
        citations: readable(s.citations, language),
      })),
      // The same readings hold for every amount of a programme: they are said once.
      assumptions: [
        ...new Map(netCost.supports.flatMap((s) => s.assumptions).map((a) => [a.parameter, a.note])).values(),
      ],
    },
  };
}
export type OfferView = ReturnType<typeof offerView>;
export type CostView = NonNullable<OfferView['cost']>;
