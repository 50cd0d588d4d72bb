// as: libs/support/server/src/x.ts
// rule: no-restricted-syntax
// says: A case for the policies is made by `caseOf`
import type { SupportCase } from '@zhiya/policy-domain';
export const mine = { asOf: '2024-01-01', division: '441900', loans: [] } as unknown as SupportCase;
