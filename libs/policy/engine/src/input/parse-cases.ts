import type { IdentifierKind } from '@zhiya/kernel';
import type { CompensateCase, EstimateCase, IndicatorCase } from '../vocabulary';
import { CATALOGUE, type Programme } from '@zhiya/policy-catalogue';
import { compensateCaseOf, estimateCaseOf, identifierCase, overdueFault, readIndicatorCase } from './cases';
import { got, isObject, type Fault } from './reader';

export interface IdentifierCase {
  readonly kind: IdentifierKind;
  readonly value: string;
}
export interface CasesByKind {
  readonly estimate: EstimateCase;
  readonly compensate: CompensateCase;
  readonly indicator: IndicatorCase;
  readonly validate: IdentifierCase;
}
export type CaseKind = keyof CasesByKind;

/** `single` says that one object came, so that one object goes back. */
export type Parsed<T> =
  | { readonly ok: true; readonly single: boolean; readonly cases: readonly T[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

type Read<T> = (raw: unknown, path: string, faults: Fault[], programmes: readonly Programme[]) => T | undefined;
const READERS: { readonly [K in CaseKind]: Read<CasesByKind[K]> } = {
  estimate: (raw, path, faults, programmes) => estimateCaseOf(programmes).read(raw, path, faults),
  compensate: (raw, path, faults, programmes) => {
    const value = compensateCaseOf(programmes).read(raw, path, faults);
    overdueFault(raw, path, faults);
    return value;
  },
  indicator: readIndicatorCase,
  validate: identifierCase.read,
};

/**
 * Reads one case or an array of them and lists every fault with its path: `case[3].loans[0].principal`, or `case.…` for a single object.
 * Identifiers come as an array alone. `programmes`: those that may be asked, the catalogue's where none are given.
 */
export function parseCases<K extends CaseKind>(
  kind: K,
  json: unknown,
  programmes: readonly Programme[] = CATALOGUE.programmes,
): Parsed<CasesByKind[K]> {
  const read = READERS[kind] as Read<CasesByKind[K]>;
  const faults: Fault[] = [];
  if (Array.isArray(json)) {
    const cases = json.map((c, i) => read(c, `case[${i}]`, faults, programmes));
    return faults.length > 0 ? { ok: false, faults } : { ok: true, single: false, cases: cases as CasesByKind[K][] };
  }
  if (kind === 'validate')
    return { ok: false, faults: [{ path: 'case', message: `must be an array of identifiers, got ${got(json)}` }] };
  if (!isObject(json))
    return {
      ok: false,
      faults: [{ path: 'case', message: `must be an object or an array of objects, got ${got(json)}` }],
    };
  const one = read(json, 'case', faults, programmes);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, single: true, cases: [one as CasesByKind[K]] };
}

export const faultLine = (f: Fault): string => `${f.path}: ${f.message}`;
