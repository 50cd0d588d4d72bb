import { CATALOGUE, obligationsOf, type Programme } from '@zhiya/policy-catalogue';
import { factsAsked } from './facts-asked';
import { compensateFields, estimateFields, indicatorFields } from './input/cases';
import { describeFields, type InputField } from './input/reader';

interface CommandInput extends InputField {
  readonly command: 'estimate' | 'compensate' | 'indicator';
}
const inputsOf = (
  command: CommandInput['command'],
  fields: Parameters<typeof describeFields>[0],
): readonly CommandInput[] => describeFields(fields).map((f) => ({ command, ...f }));

/** Every modelled document with its clauses, what it lays on whom, and what is computed from it: programmes with their inputs and dated values (the catalogue's where none are given), plans with their indicators. */
export function documents(programmes: readonly Programme[] = CATALOGUE.programmes) {
  return CATALOGUE.documents.map((d) => ({
    ...d,
    programmes: programmes
      .filter((p) => p.documents.includes(d.id))
      .map((p) => ({
        id: p.id,
        title: p.title,
        division: p.division,
        from: p.from,
        until: p.until,
        inputs: [
          ...(p.estimate ? inputsOf('estimate', estimateFields) : []),
          ...(p.compensate ? inputsOf('compensate', compensateFields) : []),
        ],
        asks: factsAsked(p),
        missing: p.missing ?? [],
        parameters: p.parameters,
        readings: p.readings,
      })),
    obligations: obligationsOf(d.id),
    plans: CATALOGUE.plans
      .filter((p) => p.document === d.id)
      .map((p) => ({
        id: p.id,
        title: p.title,
        year: p.year,
        everyYear: p.everyYear,
        period: p.period,
        inputs: inputsOf('indicator', indicatorFields),
        parameters: p.parameters,
        indicators: p.indicators,
        readings: p.readings,
      })),
  }));
}
export type DocumentAnswer = ReturnType<typeof documents>[number];
