// Our API as a client meets it: sign-in, the body of a request as the web writes it, one answer checked before it is measured.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ready, startApi } from '../../scripts/lib/services.mjs';

export async function startOurApi(keeper, database) {
  return ready(await startApi(keeper, database.env));
}

const json = { 'content-type': 'application/json', accept: 'application/json' };
export const headersFor = (token, operation) => ({
  ...json,
  ...(token && { authorization: `Bearer ${token}` }),
  ...(operation && { 'x-apollo-operation-name': operation.name }),
});
export const bodyOf = (operation, given) =>
  JSON.stringify({ query: operation.query, operationName: operation.name, variables: operation.variables(given) });

export async function post(url, headers, body) {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
  const answer = await response.json();
  if (answer.errors !== undefined) throw new Error(`${url} answers ${JSON.stringify(answer.errors)}`);
  return answer.data;
}

const logins = (database) => JSON.parse(readFileSync(join(database.env.DATA_DIR, 'logins.json'), 'utf8'));
export function loginOf(database, mailbox) {
  const login = logins(database).find((l) => l.email.startsWith(`${mailbox}@`));
  if (login === undefined) throw new Error(`the demonstration has no login ${mailbox}`);
  return { email: login.email, password: login.password };
}

const SIGN_IN =
  'mutation SignIn($input: SignInInput!) { signIn(input: $input) { __typename ... on SignedIn { token } } }';
export async function signIn(api, database, mailbox) {
  const data = await post(
    api.url,
    headersFor(null),
    JSON.stringify({ query: SIGN_IN, variables: { input: loginOf(database, mailbox) } }),
  );
  if (data.signIn.__typename !== 'SignedIn') throw new Error(`${mailbox} cannot sign in`);
  return data.signIn.token;
}
