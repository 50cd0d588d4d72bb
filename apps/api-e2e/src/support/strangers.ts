import type { ApiUnderTest } from './api-under-test';
import { admitted, creditCode, type Party, partyOf } from '@zhiya/story';

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
  const operator = { maker: await api.as('operator'), checker: await api.as('operator.checker') };
  await operator.checker.do('approveOrganisation', { id });
  const maker = await api.signIn(email, PASSWORD);
  const colleague = `stranger-${nth}-b@test.example`;
  const around = { nobody: api.nobody, operator, drain: () => api.drain() };
  await admitted(maker, around, { email: colleague, name: `无关复核 ${nth}`, password: PASSWORD, roles: EVERY_ROLE });
  const checker = await api.signIn(colleague, PASSWORD);
  const { person } = await maker.ask<{ person: { id: string } }>('me');
  const raised = await checker.do('setRoles', { input: { personId: person.id, roles: EVERY_ROLE } });
  await operator.checker.do('checkProposal', { input: { id: raised.id } });
  return { ...(await partyOf(maker, checker)), kind };
}
