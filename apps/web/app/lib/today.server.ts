import { chinaDateOf, isLocalDate, type LocalDate } from '@zhiya/kernel';
import { transport } from './api.server';

const KEEP_MS = 5_000;
let kept: { readonly date: LocalDate; readonly until: number } | null = null;

/** The business date for pages that need no login; the date in China where the API cannot say. Asked at most every few seconds. */
export async function businessToday(): Promise<LocalDate> {
  const now = Date.now();
  if (kept && kept.until > now) return kept.date;
  const said = await fetch(`${transport().nextAddress()}/healthz`, { signal: AbortSignal.timeout(1_000) })
    .then((r) => r.json() as Promise<{ today?: unknown }>)
    .then((body) => body.today)
    .catch(() => null);
  const date = typeof said === 'string' && isLocalDate(said) ? said : chinaDateOf(new Date());
  kept = { date, until: now + KEEP_MS };
  return date;
}
