import * as z from 'zod';
import { FACT_IDS } from '../facts';
import { CAP_SCOPES, CONDITION_TESTS, MONTH_COUNTS, REFERENCE_MONTHS, REFERENCE_SERIES } from '../programme-types';
import { FEE_KINDS, IP_TYPES, PARTIES, SUPPORT_KINDS } from '../types';

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/, 'is not an identifier');
const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const reference = z.strictObject({ document: id, clause: id, quote: z.string().min(1).optional() });
const fact = z.enum(FACT_IDS as [string, ...string[]]);
const referenceRate = z
  .strictObject({
    series: z.enum(REFERENCE_SERIES),
    month: z.enum(REFERENCE_MONTHS),
    times: id.optional(),
    plus: id.optional(),
  })
  .refine(
    (r) => (r.times === undefined) !== (r.plus === undefined),
    'states either what the reference rate is multiplied by or what is added to it',
  );

const condition = z.strictObject({
  id,
  title: bilingual,
  fact,
  test: z.enum(CONDITION_TESTS),
  values: z.array(z.string()).min(1).optional(),
  parameter: id.optional(),
  referenceRate: referenceRate.optional(),
  reference,
});
const rate = z.union([
  id,
  z.strictObject({ instead: referenceRate }),
  z.strictObject({ tiers: id, mode: z.enum(['WHOLE', 'PROGRESSIVE']) }),
]);
const cap = z.strictObject({
  name: id,
  per: z.enum(CAP_SCOPES),
  limit: id,
  shared: z.array(z.enum(SUPPORT_KINDS)).min(2).optional(),
});
const supportRule = z.strictObject({
  kind: z.enum(SUPPORT_KINDS),
  base: z.discriminatedUnion('of', [
    z.strictObject({ of: z.literal('INTEREST_PAID') }),
    z.strictObject({ of: z.literal('PRINCIPAL'), underAYear: z.enum(MONTH_COUNTS).optional() }),
    z.strictObject({ of: z.literal('FEE'), fee: z.enum(FEE_KINDS) }),
  ]),
  rate,
  countedUpTo: referenceRate.optional(),
  byIpShare: z.literal(true).optional(),
  caps: z.array(cap),
  conditions: z.array(condition).min(1).optional(),
  claimUntil: z.strictObject({ parameter: id, yearsAfter: z.int().min(0).max(5) }).optional(),
});

const on = z.enum(['BASE', 'PAYABLE']).optional();
const limit = z.discriminatedUnion('rule', [
  z.strictObject({ name: id, on, rule: z.literal('SHARE_OF_COVERED_LOANS'), ratio: id }),
  z.strictObject({ name: id, on, rule: z.literal('FUND_BALANCE') }),
  ...(['PER_LOAN', 'BORROWER_YEAR', 'BANK_YEAR', 'CITY_YEAR'] as const).map((rule) =>
    z.strictObject({ name: id, on, rule: z.literal(rule), limit: id }),
  ),
]);
const recovery = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.literal('PRO_RATA'), reference }),
  z.strictObject({ rule: z.literal('IN_ORDER'), first: z.array(z.enum(PARTIES)).min(1), reference }),
]);
const compensation = z.strictObject({
  covers: z.array(z.enum(IP_TYPES)).min(1),
  shares: z.union([id, z.strictObject({ tiers: id, by: fact, mode: z.enum(['WHOLE', 'PROGRESSIVE']) })]),
  payer: z.enum(PARTIES),
  excessTo: z.enum(PARTIES),
  limits: z.array(limit),
  conditions: z.array(condition).min(1).optional(),
  recovery: recovery.optional(),
  reference,
});

/** What a programme decides by, beside its parameters. */
export const programmeParts = {
  estimate: z
    .strictObject({
      items: z.array(supportRule).min(1),
      conditions: z.array(condition).min(1).optional(),
      stacking: z
        .strictObject({
          kinds: z.array(z.enum(SUPPORT_KINDS)).min(1),
          rule: z.enum(['EXCLUDES', 'TOPS_UP']),
          reference,
        })
        .optional(),
    })
    .nullable(),
  compensate: compensation.nullable(),
  breakers: z
    .array(z.strictObject({ id, title: bilingual, fact, threshold: id, reference }))
    .min(1)
    .optional(),
  missing: z.array(bilingual).min(1).optional(),
};
export type RawRecovery = z.infer<typeof recovery>;
export type RawCondition = z.infer<typeof condition>;
export type RawSupportRule = z.infer<typeof supportRule>;
export type RawReferenceRate = z.infer<typeof referenceRate>;
