import { graphql, type OfferPartsFragment } from '@zhiya/web-api-client';
import type { Facts } from '@zhiya/kernel';
import { errorText, type Language } from '@zhiya/web-ui';
import { readable } from './citations.server';

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

interface Event {
  readonly event: string;
  readonly barredBy: readonly { readonly code: string; readonly facts: unknown }[];
}
/** What may be done, by name, each with the reasons that bar it today; an event that is not offered is absent. */
export const eventsOf = (events: readonly Event[], language: Language): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    events.map((e) => [e.event, e.barredBy.map((b) => errorText(b.code, (b.facts ?? {}) as Facts, language))]),
  );

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
