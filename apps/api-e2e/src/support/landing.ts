import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './processes';
import { samplingBy, type Sampling } from './sampling';

/** Where a change moves every door at once: who somebody is, what they may see, and how an answer is made. */
const EVERY_DOOR =
  /^(apps\/api\/|libs\/composition\/|libs\/identity\/|libs\/platform\/(?!testing\/)|docs\/api\/permissions\.md$|package-lock\.json$)/;
const IS_NO_CODE = /\.((int-|e2e-)?spec)\.tsx?$|(?<!permissions)\.md$/;

function git(...args: readonly string[]): string | null {
  try {
    return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return null;
  }
}

/** PROOF_SEED repeats a run, PROOF_WHOLE leaves nothing out; else the commit is the seed, and where there is none, chance. */
export function samplingOfRun(env: Readonly<Record<string, string | undefined>> = process.env): Sampling {
  const sampling = samplingBy(
    env['PROOF_SEED'] || git('rev-parse', 'HEAD') || randomBytes(8).toString('hex'),
    env['PROOF_WHOLE'] === '1',
  );
  process.stdout.write(
    `proof: ${sampling.isWhole ? 'whole' : `sampled; PROOF_SEED=${sampling.seed} repeats it, PROOF_WHOLE=1 leaves nothing out`}\n`,
  );
  return sampling;
}

interface Landing {
  lastLanding(since?: string): string | null;
  changedSince(base: string | null): readonly string[] | null;
}

/** The files that differ from the last landing, or from PROOF_SINCE; null where that cannot be told. */
export async function changedSinceLanding(since = process.env['PROOF_SINCE']): Promise<readonly string[] | null> {
  const landing = (await import(pathToFileURL(join(ROOT, 'infra/scripts/lib/landing.mjs')).href)) as Landing;
  return landing.changedSince(landing.lastLanding(since));
}

/** The folders of the contexts that answer each query, by their resolvers. */
export function contextsOf(queries: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const files = readdirSync(join(ROOT, 'libs'), { recursive: true, encoding: 'utf8' }).filter((f) =>
    /^([\w-]+\/server\/src\/graphql\/.+resolver|composition\/src\/[\w-]+)\.ts$/.test(f),
  );
  const resolvers = files.map((f) => ({
    context: `libs/${f.split('/')[0]!}`,
    text: readFileSync(join(ROOT, 'libs', f), 'utf8'),
  }));
  const answers = (text: string, query: string): boolean =>
    text.includes('@Query(') && new RegExp(`\\b${query}\\(|name: '${query}'`).test(text);
  return new Map(
    queries.map((query) => [
      query,
      [...new Set(resolvers.filter((r) => answers(r.text, query)).map((r) => r.context))],
    ]),
  );
}

/** Whether the door, the question or the presenter of a query may have changed; where that cannot be told, they have. */
export function touched(
  changed: readonly string[] | null,
  contexts: ReadonlyMap<string, readonly string[]>,
): (query: string) => boolean {
  const code = changed?.filter((file) => !IS_NO_CODE.test(file));
  if (!code || code.some((file) => EVERY_DOOR.test(file))) return () => true;
  return (query) => {
    const homes = contexts.get(query) ?? [];
    return homes.length === 0 || homes.some((home) => code.some((file) => file.startsWith(`${home}/`)));
  };
}
