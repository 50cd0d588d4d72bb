import type { Client } from '../client';
import { openedLetter } from './letters';

interface Newcomer {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly roles: readonly string[];
}
interface Around {
  readonly nobody: Client;
  readonly operator: { readonly maker: Client; readonly checker: Client };
  drain(): Promise<unknown>;
}

/** Brings a colleague with the right to check into an organisation that has nobody who could: its administrator invites, the operator checks, the letter is accepted. */
export async function admitted(admin: Client, { nobody, operator, drain }: Around, who: Newcomer): Promise<void> {
  const { id } = await admin.do('invite', { input: { email: who.email, roles: [...who.roles] } });
  await operator.checker.do('checkProposal', { input: { id } });
  await drain();
  const token = (await openedLetter(operator.maker, who.email)).split('/').at(-1);
  await nobody.do('acceptInvitation', { input: { token, name: who.name, password: who.password } });
}
