import { isLocalDate } from '@zhiya/kernel';
import { z } from 'zod';
import { CONFIDENCES, DESIGNATIONS, DOCUMENT_LEVELS, GROUND_CHECKS } from '../types';
import { programmeParts } from './programme-shapes';

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/, 'is not an identifier');
const date = z.string().refine(isLocalDate, 'is not a date');
const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const confidence = z.enum(CONFIDENCES);
const reference = z.strictObject({ document: id, clause: id, quote: z.string().min(1).optional() });
const band = z.strictObject({ from: z.int().positive(), to: z.int().positive(), amount: z.string() });

const rateTier = z.strictObject({ upTo: z.string().nullable(), rate: z.string() });
const shareTier = z.strictObject({ upTo: z.string().nullable(), shares: z.record(z.string(), z.string()) });

const datedValue = z.strictObject({
  from: date,
  until: date.nullable(),
  value: z.union([z.string(), z.array(band).min(1), z.array(rateTier).min(1), z.array(shareTier).min(1), z.record(z.string(), z.string())]).nullable(),
  reference: reference.optional(),
  confidence,
});
/** The unit is checked by name later, so that an unknown one gets a sentence of its own. */
const parameter = z.strictObject({ id, title: bilingual, unit: z.string(), values: z.array(datedValue).min(1) });
const reading = z.strictObject({ parameter: id, value: z.string().optional(), takes: id.optional(), scopes: z.array(z.string()).min(1), note: bilingual });

export const documentShape = z.strictObject({
  id,
  number: z.string().nullable(),
  issuer: z.string().min(1),
  title: bilingual,
  issuedOn: date.nullable(),
  publishedOn: date.nullable(),
  effectiveFrom: date.nullable(),
  effectiveUntil: date.nullable(),
  level: z.enum(DOCUMENT_LEVELS),
  division: z.string().regex(/^\d{6}$/),
  textOnFile: z.boolean(),
  source: z.string().min(1),
  sourceUrl: z.url().nullable(),
  supersedes: z.array(id),
  names: z.array(id),
  checkedOn: date,
  clauses: z.array(z.strictObject({ id, locator: z.string().min(1), summary: bilingual, quote: z.string(), confidence })).min(1),
});

export const programmeShape = z.strictObject({
  id,
  title: bilingual,
  division: z.string().regex(/^\d{6}$/),
  documents: z.array(id).min(1),
  from: date,
  until: date.nullable(),
  parameters: z.array(parameter),
  readings: z.array(reading),
  ...programmeParts,
});

const designation = z.enum(DESIGNATIONS);
export const planShape = z.strictObject({
  id,
  title: bilingual,
  document: id,
  year: z.int(),
  period: z.strictObject({ from: date, last: date }),
  designations: z.array(designation),
  parameters: z.array(parameter),
  readings: z.array(reading),
  indicators: z.array(
    z.strictObject({
      id,
      title: bilingual,
      unit: z.enum(['yuan', 'count']),
      rule: z.enum(['GROWTH_AT_LEAST', 'COUNT_AT_LEAST', 'ABOUT']),
      bindings: z.array(z.strictObject({ anyOf: z.array(designation).optional(), noneOf: z.array(designation).optional(), threshold: id })).min(1),
      otherwise: z.strictObject({ status: z.enum(['JUDGEMENT', 'NOT_APPLICABLE']), reference }).nullable(),
      tolerance: id.nullable(),
    }),
  ),
});

export const figureShape = z.strictObject({
  id,
  division: z.string().regex(/^\d{6}$/),
  metric: id,
  basis: bilingual,
  period: z.strictObject({ from: date, last: date }),
  unit: z.enum(['yuan', 'count']),
  value: z.string(),
  printed: z.string(),
  reference,
});

export const pledgeRulesShape = z.strictObject({
  id,
  right: z.enum(['PATENT', 'TRADEMARK', 'COPYRIGHT']),
  registry: z.enum(['CNIPA_PATENT', 'CNIPA_TRADEMARK', 'COPYRIGHT_CENTRE']),
  versions: z
    .array(
      z.strictObject({
        id,
        document: id,
        from: date,
        until: date.nullable(),
        completeness: z.enum(['FULL', 'PARTIAL']),
        grounds: z.array(
          z.strictObject({
            code: id,
            check: z.enum(GROUND_CHECKS),
            title: bilingual,
            effect: z.enum(['REFUSAL', 'REFUSAL_UNLESS_DECLARED']),
            curable: z.boolean(),
            cure: bilingual.nullable(),
            clause: id,
            confidence,
          }),
        ),
      }),
    )
    .min(1),
});

export const tableShape = z.strictObject({ id, title: bilingual, parameters: z.array(parameter).min(1) });

export const catalogueShape = z.strictObject({
  documents: z.array(documentShape),
  programmes: z.array(programmeShape),
  plans: z.array(planShape),
  figures: z.array(figureShape),
  pledgeRules: z.array(pledgeRulesShape),
  statutory: z.array(tableShape),
});
export type RawCatalogue = z.infer<typeof catalogueShape>;
export type RawParameter = z.infer<typeof parameter>;
