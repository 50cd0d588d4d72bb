import type { ApiUnderTest } from './api-under-test';
import { creditCode, openedLetter, type Party, partyOf } from '@zhiya/story';

export const PASSWORD = 'correct horse 电池';
const EVERY_ROLE = ['OPERATOR', 'APPROVER', 'ADMINISTRATOR'];
const LICENSED = ['BANK', 'INSURER', 'GUARANTOR', 'EVALUATOR'];

export interface Stranger extends Party {
  readonly kind: string;
}

/** Registers, through the public form, an organisation that has to do with nothing; the operator approves it; both its people hold every role. */
export async function registerStranger(
  api: ApiUnderTest,
  nth: number,
  kind: string,
  division = '441900',
): Promise<Stranger> {
  const email = `stranger-${nth}@test.example`;
  const { id } = await api.nobody.do('registerOrganisation', {
    input: {
      kind,
      name: `无关单位 ${nth}`,
      creditCode: creditCode(nth),
      division,
      adminName: `无关经办 ${nth}`,
      adminEmail: email,
      password: PASSWORD,
      ...(LICENSED.includes(kind) ? { licenceNumber: `L-${nth}`, licenceExpiresOn: '2030-12-31' } : {}),
    },
  });
  await (await api.as('operator.checker')).do('approveOrganisation', { id });
  const maker = await api.signIn(email, PASSWORD);
  const { person } = await maker.ask<{ person: { id: string } }>('me');
  await maker.do('setRoles', { input: { personId: person.id, roles: EVERY_ROLE } });
  const colleague = `stranger-${nth}-b@test.example`;
  await maker.do('invite', { input: { email: colleague, roles: EVERY_ROLE } });
  await api.drain();
  const token = (await openedLetter(await api.as('operator'), colleague)).split('/').at(-1);
  await api.nobody.do('acceptInvitation', { input: { token, name: `无关复核 ${nth}`, password: PASSWORD } });
  return { ...(await partyOf(maker, await api.signIn(colleague, PASSWORD))), kind };
}
