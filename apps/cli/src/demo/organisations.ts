import type { NewOrganisation } from '@zhiya/identity-server';
import type { OrgKind, Role } from '@zhiya/kernel';

/** One password for every demonstration login; such logins exist only in the demonstration. */
export const DEMO_PASSWORD = 'demo-2019-zhiya';

export interface DemoPerson {
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
}
export interface DemoOrganisation {
  readonly key: string;
  readonly kind: OrgKind;
  readonly name: string;
  readonly division: string;
  readonly people: readonly DemoPerson[];
  readonly licence?: { readonly number: string; readonly expiresOn: string };
}

const org = (
  key: string,
  kind: OrgKind,
  name: string,
  people: readonly (readonly [string, string, readonly Role[]])[],
  division = '441900',
): DemoOrganisation => ({
  key,
  kind,
  name,
  division,
  people: people.map(([box, person, roles]) => ({ email: `${box}@demo.zhiya`, name: person, roles })),
  ...(['BANK', 'INSURER', 'GUARANTOR', 'EVALUATOR'].includes(kind)
    ? { licence: { number: `示例许可-${key.toUpperCase()}`, expiresOn: '2024-12-31' } }
    : {}),
});

const TWO = (box: string, maker: string, checker: string) =>
  [
    [box, maker, ['OPERATOR', 'ADMINISTRATOR']],
    [`${box}.checker`, checker, ['APPROVER']],
  ] as const;

/** Parties of the Dongguan case, adapted from the public bulletin; every name but the place is an example. */
export const DEMO_ORGANISATIONS: readonly DemoOrganisation[] = [
  org('operator', 'OPERATOR', '知押平台（示例）', TWO('operator', '平台经办', '平台复核'), '000000'),
  org('enterprise', 'ENTERPRISE', '示例精密科技有限公司', [['enterprise', '李经办', ['OPERATOR', 'ADMINISTRATOR']]]),
  org('enterprise2', 'ENTERPRISE', '示例文创软件有限公司', [['enterprise2', '何经办', ['OPERATOR', 'ADMINISTRATOR']]]),
  org('bank-a', 'BANK', '示例甲银行东莞分行', TWO('bank-a', '甲行客户经理', '甲行审批岗')),
  org('bank-b', 'BANK', '示例乙银行东莞分行', TWO('bank-b', '乙行客户经理', '乙行审批岗')),
  org('bank-c', 'BANK', '示例丙银行东莞分行', TWO('bank-c', '丙行客户经理', '丙行审批岗')),
  org('insurer', 'INSURER', '示例财产保险东莞中心支公司', TWO('insurer', '保险经办', '保险核保')),
  org('guarantor', 'GUARANTOR', '示例融资担保有限公司', TWO('guarantor', '担保经办', '担保复核')),
  org('evaluator', 'EVALUATOR', '示例资产评估有限公司', TWO('evaluator', '评估师', '评估复核')),
  org('bureau', 'BUREAU', '东莞市知识产权局（示例）', TWO('bureau', '局经办', '局复核')),
  org('fund', 'FUND_MANAGER', '示例科技金融基金管理有限公司', TWO('fund', '基金经办', '基金复核')),
  org('exchange', 'EXCHANGE', '示例知识产权交易中心', TWO('exchange', '交易经办', '交易复核')),
];

const CHARSET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A well-formed credit code (GB 32100 with both check digits) whose organisation number counts up from 「MADEMO」. */
export function demoCreditCode(index: number): string {
  const body = `MADM${String(index).padStart(4, '0')}`;
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  const value = (c: string) => (/\d/.test(c) ? Number(c) : c.charCodeAt(0) - 55);
  const check = 11 - ([...body].reduce((s, c, i) => s + value(c) * weights[i]!, 0) % 11);
  const ninth = check === 10 ? 'X' : check === 11 ? '0' : String(check);
  const head = `91441900${body}${ninth}`;
  const sum = [...head].reduce((s, c, i) => s + CHARSET.indexOf(c) * Number(3n ** BigInt(i) % 31n), 0);
  return head + CHARSET[(31 - (sum % 31)) % 31]!;
}

export const registrationOf = (o: DemoOrganisation, index: number): NewOrganisation => ({
  kind: o.kind,
  name: o.name,
  creditCode: demoCreditCode(index),
  division: o.division,
  address: '示例地址',
  licenceNumber: o.licence?.number ?? null,
  licenceExpiresOn: o.licence?.expiresOn ?? null,
  adminName: o.people[0]!.name,
  adminEmail: o.people[0]!.email,
  password: DEMO_PASSWORD,
});
