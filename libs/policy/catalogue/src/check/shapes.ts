import { isLocalDate } from '@zhiya/kernel';
import * as z from 'zod';
import { DUTIES, EVIDENCE, MEASURES, OPERATORS } from '../obligation';
import {
  CONFIDENCES,
  DESIGNATIONS,
  DOCUMENT_LEVELS,
  EXAMINATION_FORCES,
  EXAMINATION_STAGES,
  FIGURE_PRECISIONS,
  FIGURE_UNITS,
  FILING_CHANNELS,
  GROUND_CHECKS,
} from '../types';
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
  value: z
    .union([
      z.string(),
      z.array(band).min(1),
      z.array(rateTier).min(1),
      z.array(shareTier).min(1),
      z.record(z.string(), z.string()),
    ])
    .nullable(),
  reference: reference.optional(),
  confidence,
});
/** The unit is checked by name later, so that an unknown one gets a sentence of its own. */
const parameter = z.strictObject({ id, title: bilingual, unit: z.string(), values: z.array(datedValue).min(1) });
const reading = z.strictObject({
  parameter: id,
  value: z.string().optional(),
  takes: id.optional(),
  scopes: z.array(z.string()).min(1),
  note: bilingual,
});

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
  clauses: z
    .array(z.strictObject({ id, locator: z.string().min(1), summary: bilingual, quote: z.string(), confidence }))
    .min(1),
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
const span = z.strictObject({ from: date, last: date });
export const planShape = z.strictObject({
  id,
  title: bilingual,
  document: id,
  year: z.int(),
  everyYear: z.boolean(),
  period: span,
  designations: z.array(designation),
  parameters: z.array(parameter),
  readings: z.array(reading),
  indicators: z.array(
    z.strictObject({
      id,
      title: bilingual,
      unit: z.enum(['yuan', 'count', 'ratio']),
      rule: z.enum(['GROWTH_AT_LEAST', 'COUNT_AT_LEAST', 'ABOUT', 'EXCESS_AT_MOST']),
      bindings: z
        .array(
          z.strictObject({
            anyOf: z.array(designation).optional(),
            noneOf: z.array(designation).optional(),
            threshold: id,
          }),
        )
        .min(1),
      otherwise: z.strictObject({ status: z.enum(['JUDGEMENT', 'NOT_APPLICABLE']), reference }).nullable(),
      tolerance: id.nullable(),
    }),
  ),
});

const evidence = z.array(z.enum(EVIDENCE)).default([]);
/** An obligation is written with what it has; what it has not is filled in here. */
export const obligationShape = z.strictObject({
  id,
  document: id,
  clause: id,
  title: bilingual,
  whoIsBound: z.strictObject({
    who: bilingual,
    anyOf: z.array(designation).default([]),
    noneOf: z.array(designation).default([]),
  }),
  duty: z.enum(DUTIES),
  metric: id,
  operator: z.enum(OPERATORS),
  unit: z.enum(MEASURES).nullable().default(null),
  threshold: z.string().nullable().default(null),
  upper: z.string().nullable().default(null),
  tolerance: z.string().nullable().default(null),
  comparedWith: bilingual.nullable().default(null),
  baseline: z
    .union([span, z.strictObject({ yearsBefore: z.int().positive() })])
    .nullable()
    .default(null),
  period: z
    .union([span, z.strictObject({ everyYears: z.int().positive() })])
    .nullable()
    .default(null),
  deadline: date.nullable().default(null),
  evidence,
  fileNames: z.array(z.string().min(1)).default([]),
  sections: z.array(z.strictObject({ title: bilingual, needs: evidence })).default([]),
  indicator: z
    .string()
    .regex(/^[^/]+\/[^/]+$/, 'is not plan/indicator')
    .nullable()
    .default(null),
  note: bilingual.nullable().default(null),
  confidence,
});

export const figureShape = z.strictObject({
  id,
  division: z.string().regex(/^\d{6}$/),
  metric: id,
  basis: bilingual,
  period: span,
  unit: z.enum(FIGURE_UNITS),
  value: z.string(),
  upper: z.string().optional(),
  precision: z.enum(FIGURE_PRECISIONS).optional(),
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

const examines = z.strictObject({
  registry: z.enum(['CNIPA_PATENT', 'CNIPA_TRADEMARK', 'COPYRIGHT_CENTRE']),
  stage: z.enum(EXAMINATION_STAGES),
  channel: z.enum([...FILING_CHANNELS, 'ANY']),
  division: z.string().regex(/^\d{6}$/),
  force: z.enum(EXAMINATION_FORCES),
});
export const tableShape = z.strictObject({
  id,
  title: bilingual,
  parameters: z.array(parameter.extend({ examines: examines.optional() })).min(1),
});

export const catalogueShape = z.strictObject({
  documents: z.array(documentShape),
  programmes: z.array(programmeShape),
  plans: z.array(planShape),
  obligations: z.array(obligationShape),
  figures: z.array(figureShape),
  pledgeRules: z.array(pledgeRulesShape),
  statutory: z.array(tableShape),
});
export type RawCatalogue = z.infer<typeof catalogueShape>;
export type RawObligation = z.infer<typeof obligationShape>;
export type RawParameter = z.infer<typeof parameter>;
