import type { House } from './house';
import type { Cast } from './cast';
import type { CaseFacts } from './facts';

/** One case on its way through the house: who plays it, what they write, and the ids of what they made. */
export interface Walk {
  readonly api: House;
  readonly cast: Cast;
  readonly facts: CaseFacts;
  readonly ids: Record<string, string>;
}

/** Moves the business date of the whole platform, and lets the jobs of the days between run. */
export async function moveTo(api: House, date: string): Promise<void> {
  await (await api.as('operator')).do('moveToday', { date });
  await api.drain();
}
