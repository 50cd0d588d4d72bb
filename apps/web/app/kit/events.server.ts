import type { Facts } from '@zhiya/kernel';
import { graphql } from '@zhiya/web-api-client';
import { errorText, type Language } from '@zhiya/web-ui';

export const EventParts = graphql(`
  fragment EventParts on AvailableEvent {
    event
    barredBy {
      code
      facts
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
