import type { defineStates } from '../components/basics';
import type { Text } from '../text';

type Words = Text<Readonly<Record<string, string>>>;

/** How a context's records are named: in the audit trail, and by their states. */
export interface RecordWords {
  readonly types?: Words;
  readonly actions?: Words;
  readonly fields?: Words;
  /** Lifecycle → the words and tones of its states. */
  readonly states?: Readonly<Record<string, ReturnType<typeof defineStates>>>;
}
