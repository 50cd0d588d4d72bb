import type { DomainError } from '../result';

const FORMS: Readonly<Record<string, string>> = {
  PATENT_NUMBER: 'a patent number is twelve digits (eight before October 2003) and a check character',
  TRADEMARK_NUMBER: 'a trademark number is one to eight digits, or G and digits, with the class after a slash',
  SOFTWARE_COPYRIGHT_NUMBER: 'a software registration number is a year, SR and six or seven digits',
  WORK_COPYRIGHT_NUMBER:
    'a registration number of a work reads 国作登字-YYYY-X-NNNNNNNN, or begins with the initial of a province',
  DIVISION_CODE: 'a division code is six digits',
};
const LENGTHS: Readonly<Record<string, string>> = {
  PATENT_NUMBER: 'twelve digits (eight before October 2003) and a check character',
  CREDIT_CODE: '18 characters',
  TRADEMARK_NUMBER: 'at most eight digits',
};

const RENDER: Readonly<Record<string, (f: Readonly<Record<string, unknown>>) => string>> = {
  'IDENTIFIER.REQUIRED': () => 'is empty',
  'IDENTIFIER.FORM': (f) => FORMS[String(f.kind)]!,
  'IDENTIFIER.LENGTH': (f) => `length is ${f.length}, expected ${LENGTHS[String(f.kind)]!}`,
  'IDENTIFIER.PUBLICATION_NUMBER': (f) =>
    f.letter === ''
      ? 'is a publication number without its closing letter, not a patent number'
      : `is a publication number (${f.letter}: ${f.means}), not a patent number`,
  'IDENTIFIER.PATENT_TYPE': (f) => `type digit is ${f.given}, expected 1, 2, 3, 8 or 9`,
  'IDENTIFIER.YEAR': (f) => `year is ${f.year}, expected ${f.first} to ${f.last}`,
  'IDENTIFIER.CHECK_MISSING': (f) => `check character is missing, expected ${f.expected}`,
  'IDENTIFIER.CHECK_CHARACTER': (f) => `check character is ${f.given}, expected ${f.expected}`,
  'IDENTIFIER.ORGANISATION_CHECK': (f) => `organisation check character (17th) is ${f.given}, expected ${f.expected}`,
  'IDENTIFIER.CHARACTER': (f) =>
    `character ${f.position} is ${f.given}, expected ${f.digit ? 'a digit' : 'a digit or a letter other than I, O, S, V and Z'}`,
  'IDENTIFIER.CLASS': (f) => `class is ${f.given === '' ? 'missing' : f.given}, expected 1 to 45`,
  'IDENTIFIER.CERTIFICATE_NUMBER': () => 'is a certificate number; the registration number reads YYYYSRNNNNNNN',
  'IDENTIFIER.REGISTRY': (f) => `begins with ${f.given}, expected 国 or the initial of a province`,
  'IDENTIFIER.UNKNOWN_DIVISION': (f) => `is not in the table of GB/T 2260 as of ${f.tableDate}`,
};

/** The error of an identifier as an English clause, for machine answers; screens render the code in the reader's language. */
export const identifierReason = (e: DomainError): string => RENDER[e.code]!(e.facts);
