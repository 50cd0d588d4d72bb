import {
  cleanText,
  failAll,
  fault,
  faultsOf,
  isLocalDate,
  ok,
  parseCreditCode,
  parsePatentNumber,
  parseSoftwareCopyrightNumber,
  parseTrademarkNumber,
  parseWorkCopyrightNumber,
  textFault,
  yearOf,
  type DomainError,
  type LocalDate,
  type Result,
} from '@zhiya/kernel';
import {
  rightKindOf,
  type CopyrightRight,
  type Owner,
  type PatentRight,
  type Right,
  type RightKind,
  type TrademarkRight,
} from './right-kinds';
import { isProtected, termOf, type RightTerm } from './right-term';

export interface RegisteredAsset {
  readonly right: Right;
  readonly rightKind: RightKind;
  /** The one written form of the number; for a trademark number and class, which only together name the right. */
  readonly normalizedNumber: string;
  /** Two records with the same key are the same right. */
  readonly uniqueKey: string;
  readonly term: RightTerm;
}

const TITLE_LENGTH = 200;
const LAST_NICE_CLASS = 45;
type Checks = readonly (DomainError | null | false | undefined)[];

const dateFaults = (on: LocalDate, field: string, asOf: LocalDate): DomainError | false =>
  !isLocalDate(on)
    ? fault('DATE.IMPOSSIBLE', { given: on.slice(0, 40) }, field)
    : on > asOf && fault('ASSET.DATE_AHEAD', { date: on, asOf }, field);

function ownerFaults(owners: readonly Owner[]): Checks {
  return [
    owners.length === 0 && fault('ASSET.NO_OWNER', {}, 'owners'),
    ...owners.flatMap((o, i) => {
      const code = o.creditCode === null ? null : parseCreditCode(o.creditCode, `owners.${i}.creditCode`);
      return [
        textFault(cleanText(o.name), `owners.${i}.name`, TITLE_LENGTH),
        ...(code !== null && !code.ok ? code.errors : []),
      ];
    }),
  ];
}

function patentFaults(right: PatentRight, asOf: LocalDate): Checks {
  const number = parsePatentNumber(right.number, 'number');
  const filed = dateFaults(right.filingDate, 'filingDate', asOf);
  const detail = number.ok ? number.value.detail : null;
  const filingYear = filed ? null : yearOf(right.filingDate);
  // A national-phase number carries the year of entry, a divisional's the year it was divided: both may be later than the filing date.
  const mayBeLater = detail?.route === 'PCT' || right.isDivisional;
  const yearFits =
    detail === null || filingYear === null || filingYear === detail.year || (mayBeLater && filingYear < detail.year);
  return [
    ...(number.ok ? [] : number.errors),
    detail !== null &&
      detail.patentType !== right.patentType &&
      fault('ASSET.PATENT_TYPE_MISMATCH', { chosen: right.patentType, number: detail.patentType }, 'patentType'),
    filed,
    !yearFits && fault('ASSET.FILING_YEAR_MISMATCH', { filingYear, numberYear: detail?.year }, 'filingDate'),
    right.grantDate !== null && dateFaults(right.grantDate, 'grantDate', asOf),
    right.grantDate !== null &&
      right.grantDate < right.filingDate &&
      fault('ASSET.GRANTED_BEFORE_FILED', { grantDate: right.grantDate, filingDate: right.filingDate }, 'grantDate'),
    (!Number.isSafeInteger(right.compensationDays) || right.compensationDays < 0) &&
      fault('ASSET.COMPENSATION_DAYS', { given: right.compensationDays }, 'compensationDays'),
  ];
}

function trademarkFaults(right: TrademarkRight, asOf: LocalDate): Checks {
  const number = parseTrademarkNumber(right.number, 'number');
  const named = number.ok ? number.value.detail.class : null;
  return [
    ...(number.ok ? [] : number.errors),
    (!Number.isInteger(right.niceClass) || right.niceClass < 1 || right.niceClass > LAST_NICE_CLASS) &&
      fault('IDENTIFIER.CLASS', { given: String(right.niceClass).slice(0, 20) }, 'niceClass'),
    named !== null &&
      named !== right.niceClass &&
      fault('ASSET.CLASS_MISMATCH', { chosen: right.niceClass, number: named }, 'niceClass'),
    dateFaults(right.registrationDate, 'registrationDate', asOf),
    (!Number.isSafeInteger(right.renewals) || right.renewals < 0 || right.renewals > 20) &&
      fault('ASSET.RENEWALS', { given: right.renewals }, 'renewals'),
  ];
}

function copyrightFaults(right: CopyrightRight, asOf: LocalDate): Checks {
  const number =
    right.copyrightType === 'SOFTWARE'
      ? parseSoftwareCopyrightNumber(right.number, 'number')
      : parseWorkCopyrightNumber(right.number, 'number');
  const registered = dateFaults(right.registeredOn, 'registeredOn', asOf);
  return [
    ...(number.ok ? [] : number.errors),
    registered,
    number.ok &&
      !registered &&
      yearOf(right.registeredOn) !== number.value.detail.year &&
      fault(
        'ASSET.REGISTRATION_YEAR_MISMATCH',
        { registeredOn: right.registeredOn, numberYear: number.value.detail.year },
        'registeredOn',
      ),
    dateFaults(right.completedOn, 'completedOn', asOf),
    right.completedOn > right.registeredOn &&
      fault(
        'ASSET.REGISTERED_BEFORE_COMPLETED',
        { completedOn: right.completedOn, registeredOn: right.registeredOn },
        'completedOn',
      ),
    right.firstPublishedOn !== null && dateFaults(right.firstPublishedOn, 'firstPublishedOn', asOf),
    right.firstPublishedOn !== null &&
      right.firstPublishedOn < right.completedOn &&
      fault(
        'ASSET.PUBLISHED_BEFORE_COMPLETED',
        { completedOn: right.completedOn, firstPublishedOn: right.firstPublishedOn },
        'firstPublishedOn',
      ),
    right.authorDiedOn !== null && dateFaults(right.authorDiedOn, 'authorDiedOn', asOf),
  ];
}

/** Everything that is wrong with a right as entered, each at its field; empty where it can be recorded. */
export function registerAssetFaults(right: Right, asOf: LocalDate): readonly DomainError[] {
  const own =
    right.kind === 'PATENT'
      ? patentFaults(right, asOf)
      : right.kind === 'TRADEMARK'
        ? trademarkFaults(right, asOf)
        : copyrightFaults(right, asOf);
  const faults = faultsOf(
    textFault(cleanText(right.title), 'title', TITLE_LENGTH),
    ...ownerFaults(right.owners),
    ...own,
  );
  if (faults.length > 0) return faults;
  const { protectedUntil } = termOf(right);
  return isProtected(protectedUntil, asOf) ? [] : [fault('ASSET.TERM_OVER', { protectedUntil, asOf }, 'number')];
}

const normalizedNumberOf = (right: Right): string => {
  const parsed =
    right.kind === 'PATENT'
      ? parsePatentNumber(right.number)
      : right.kind === 'TRADEMARK'
        ? parseTrademarkNumber(right.number.includes('/') ? right.number : `${right.number}/${right.niceClass}`)
        : right.copyrightType === 'SOFTWARE'
          ? parseSoftwareCopyrightNumber(right.number)
          : parseWorkCopyrightNumber(right.number);
  return parsed.ok ? parsed.value.normalized : right.number;
};

export function registerAsset(right: Right, asOf: LocalDate): Result<RegisteredAsset> {
  const faults = registerAssetFaults(right, asOf);
  if (faults.length > 0) return failAll(faults);
  const normalizedNumber = normalizedNumberOf(right);
  const cleaned: Right = {
    ...right,
    title: cleanText(right.title),
    owners: right.owners.map((o) => ({ ...o, name: cleanText(o.name) })),
  };
  return ok({
    right: cleaned,
    rightKind: rightKindOf(right),
    normalizedNumber,
    uniqueKey: `${right.kind}:${normalizedNumber}`,
    term: termOf(right),
  });
}
