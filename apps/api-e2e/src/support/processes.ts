import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The root of the repository. */
export const ROOT = resolve(import.meta.dirname, '../../../..');

interface Child {
  readonly pid?: number;
  readonly exitCode: number | null;
}
export interface Service {
  readonly name: string;
  readonly url: string;
  readonly child: Child;
  readonly output: { last(lines?: number): string };
}
export interface Keeper {
  stopAll(): Promise<void>;
  stop(child: Child, signal?: string): Promise<void>;
}
type Env = Readonly<Record<string, string>>;
interface Scripts {
  createKeeper(options: { withReaper: boolean }): Keeper;
  startApi(keeper: Keeper, env: Env, options?: { name?: string; logFile?: string }): Promise<Service>;
  startWorker(keeper: Keeper, env: Env, options?: { name?: string; logFile?: string }): Promise<Service>;
  startWeb(keeper: Keeper, env: Env, options?: { name?: string; logFile?: string; host?: string }): Promise<Service>;
  runCli(keeper: Keeper, args: readonly string[], env: Env): Promise<string>;
  ready(service: Service): Promise<Service>;
  build(options: { parts: readonly string[] }): Promise<unknown>;
}

const script = (path: string): Promise<Scripts> =>
  import(pathToFileURL(join(ROOT, 'infra/scripts', path)).href) as Promise<Scripts>;

/** The repository's own start scripts: the tests start the application exactly as `npm start` does. */
export async function houseScripts(): Promise<Scripts> {
  const [keeper, services, build] = await Promise.all([
    script('lib/keeper.mjs'),
    script('lib/services.mjs'),
    script('build.mjs'),
  ]);
  return { ...keeper, ...services, ...build };
}
