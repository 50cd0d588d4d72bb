import { parseCreditCode } from './credit-code';
import { parseDivisionCode } from './division-code';
import { parsePatentNumber } from './patent-number';
import { identifierReason } from './reasons';
import { parseSoftwareCopyrightNumber } from './software-copyright-number';
import { parseTrademarkNumber } from './trademark-number';
import type { IdentifierKind, Parsed } from './types';
import { parseWorkCopyrightNumber } from './work-copyright-number';

const PARSERS: Readonly<Record<IdentifierKind, (value: string, field?: string) => Parsed<object>>> = {
  PATENT_NUMBER: parsePatentNumber,
  CREDIT_CODE: parseCreditCode,
  TRADEMARK_NUMBER: parseTrademarkNumber,
  SOFTWARE_COPYRIGHT_NUMBER: parseSoftwareCopyrightNumber,
  WORK_COPYRIGHT_NUMBER: parseWorkCopyrightNumber,
  DIVISION_CODE: parseDivisionCode,
};

/** Reads an identifier of a given kind for a form: the normalized text, or the error at its field. */
export const parseIdentifier = (kind: IdentifierKind, value: string, field?: string): Parsed<object> =>
  PARSERS[kind](value, field);

export interface IdentifierAnswer {
  readonly valid: boolean;
  readonly normalized: string | null;
  readonly detail: object | null;
  readonly reason: string | null;
}

/** The answer about an identifier: an invalid one is an answer with its reason, never an exception. */
export function validateIdentifier(kind: IdentifierKind, value: string): IdentifierAnswer {
  const parsed = PARSERS[kind](value);
  return parsed.ok
    ? { valid: true, normalized: parsed.value.normalized, detail: parsed.value.detail, reason: null }
    : { valid: false, normalized: null, detail: null, reason: identifierReason(parsed.errors[0]!) };
}
