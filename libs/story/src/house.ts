import { Client } from './client';
import { schemaOf } from './schema';
import type { GraphQLSchema } from 'graphql';

export const DEMO_PASSWORD = 'demo-2019-zhiya';

/** A running API with the demonstration in it, and the people who are signed in there. */
export interface House {
  readonly url: string;
  readonly schema: GraphQLSchema;
  /** The person with the mailbox `box`@demo.zhiya, signed in once. */
  as(box: string): Promise<Client>;
  /** Somebody who has not signed in. */
  readonly nobody: Client;
  /** Signs in anew. */
  signIn(email: string, password?: string): Promise<Client>;
  /** Resolves when every job has run. */
  drain(): Promise<void>;
}

const DRAIN_WITHIN_MS = 60_000;

export async function enterHouse(url: string): Promise<House> {
  const schema = await schemaOf(url);
  const nobody = new Client(url, schema, 'nobody', null);
  const signIn = async (email: string, password = DEMO_PASSWORD): Promise<Client> => {
    const answer = await nobody.send(
      'mutation ($input: SignInInput!) { signIn(input: $input) { ... on SignedIn { token } ... on Refusal { errors { code } } } }',
      { input: { email, password } },
    );
    const { token } = (answer.data?.['signIn'] ?? {}) as { token?: string };
    if (!token) throw new Error(`${email} cannot sign in: ${answer.text}`);
    return new Client(url, schema, email.split('@')[0]!, token);
  };
  const clients = new Map<string, Promise<Client>>();
  const as = (box: string): Promise<Client> => {
    const known = clients.get(box) ?? signIn(`${box}@demo.zhiya`);
    clients.set(box, known);
    return known;
  };
  return { url, schema, nobody, signIn, as, drain: async () => drained(await as('operator')) };
}

interface JobsPage {
  readonly counts: readonly { readonly state: string; readonly count: number }[];
  readonly jobs: readonly { readonly name: string; readonly state: string; readonly lastError: string | null }[];
}

/** A job is written in the transaction of its cause: when none waits, everything that was caused has happened. */
async function drained(operator: Client): Promise<void> {
  const until = Date.now() + DRAIN_WITHIN_MS;
  for (;;) {
    const page = await operator.ask<JobsPage>('jobs');
    const count = (state: string) => page.counts.find((c) => c.state === state)?.count ?? 0;
    const failed = page.jobs
      .filter((j) => j.lastError !== null && j.state !== 'DONE')
      .map((j) => `${j.name} ${j.state}: ${j.lastError!.slice(0, 800)}`);
    if (failed.length > 0) throw new Error(`jobs fail:\n${failed.join('\n')}`);
    if (count('READY') + count('RELAYED') + count('RUNNING') === 0) return;
    if (Date.now() > until) throw new Error(`jobs are not done: ${JSON.stringify(page.counts)}`);
    await new Promise((r) => setTimeout(r, 50));
  }
}
