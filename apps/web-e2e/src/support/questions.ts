import type { Response } from '@playwright/test';
import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, STACK } from './stack';

const LOGS = join(ROOT, 'test-results/logs', STACK);
const LOADS = join(ROOT, 'test-results', `loads-${STACK}.txt`);

/** A page as the web was asked for it, and each request that the API got for its sake, by the field it was counted under. */
export interface Load {
  /** Null: drawn ahead for all visitors, on no one visitor's request. */
  readonly path: string | null;
  readonly questions: readonly string[];
}
interface Logged {
  readonly msg?: string;
  readonly correlationId?: string;
  readonly operation?: string;
}

/** Of a page, or of what its scripts read in its place: `/app/work.data`, `/_root.data`. */
const pageOf = (url: string): string => new URL(url).pathname.replace(/\.data$/, '').replace(/^\/_root$/, '/');

/** Notes under which correlation id the web answered with a page. */
export const noteAnswer = (id: string, method: string, url: string): void =>
  appendFileSync(LOADS, `${id}\t${method}\t${pageOf(url)}\n`);
/** Notes under which correlation id the web answered. Changes are not noted: they ask before, and for the page again behind it. */
export function noteLoad(response: Response): void {
  const request = response.request();
  const id = response.headers()['x-correlation-id'];
  const isPage = request.resourceType() === 'document' || /\.data$/.test(new URL(request.url()).pathname);
  if (id && isPage) noteAnswer(id, request.method(), request.url());
}

const lines = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);

/** What the API's log says of each correlation id; lines that are no JSON were not written by it. */
function logged(): ReadonlyMap<string, readonly string[]> {
  const asked = new Map<string, string[]>();
  for (const story of existsSync(LOGS) ? readdirSync(LOGS) : [])
    for (const line of lines(join(LOGS, story, 'api.log')).filter((l) => l.startsWith('{'))) {
      const { msg, correlationId, operation } = JSON.parse(line) as Logged;
      if (msg !== 'request' || !correlationId) continue;
      asked.set(correlationId, [...(asked.get(correlationId) ?? []), String(operation)]);
    }
  return asked;
}

/** Every page load of the run, and what the API was asked under an id that no page was answered with. */
export function loads(): readonly Load[] {
  const asked = logged();
  const known = lines(LOADS).map((line) => line.split('\t') as [id: string, method: string, path: string]);
  const ids = new Set(known.map(([id]) => id));
  return [
    ...known.filter(([, method]) => method === 'GET').map(([id, , path]) => ({ path, questions: asked.get(id) ?? [] })),
    ...[...asked].filter(([id]) => !ids.has(id)).map(([, questions]) => ({ path: null, questions })),
  ];
}
