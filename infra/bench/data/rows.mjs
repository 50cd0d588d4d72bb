// The market as it would stand after `count` listings had gone through the application: an enterprise for every four of
// them, three rights each, published over half a year, with their history and their matches with every product on the shelf;
// some are opened to the bank, a few are its cases.
import { createChance } from './prng.mjs';

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2019, 5, 3);
const DAYS = 180;
/** Cities of three provinces, the demonstration's Dongguan most often. */
const DIVISIONS = ['441900', '441900', '441900', '440300', '440100', '420100', '420500', '330100', '330200', '320500'];
const INDUSTRIES = ['C34', 'C35', 'C38', 'C39', 'I65', 'M73', 'C27', 'C26'];
const KINDS = ['INVENTION', 'UTILITY_MODEL', 'DESIGN', 'TRADEMARK', 'SOFTWARE', 'WORK'];
const KIND_OF = {
  INVENTION: 'PATENT',
  UTILITY_MODEL: 'PATENT',
  DESIGN: 'PATENT',
  TRADEMARK: 'TRADEMARK',
  SOFTWARE: 'COPYRIGHT',
  WORK: 'COPYRIGHT',
};
const SECTIONS = ['RIGHTS', 'FINANCING', 'WISHES', 'COMPANY', 'DOCUMENTS'];
const INTRODUCTION =
  '示例企业，主营精密零部件的研发、生产与销售，拥有自主知识产权若干，近三年研发投入持续增长，拟以专利权、商标专用权与著作权组合质押融资，用于扩大产能和补充流动资金。';
const CASES_OF_THE_BANK = 200;
export const LISTINGS_PER_ENTERPRISE = 4;
export const RIGHTS_PER_LISTING = 3;

const date = (time) => new Date(time).toISOString().slice(0, 10);
const instant = (time) => new Date(time).toISOString().slice(0, 23).replace('T', ' ');

function* enterprises(chance, count) {
  for (let n = 0; n < Math.ceil(count / LISTINGS_PER_ENTERPRISE); n += 1) {
    const at = FIRST_DAY - 30 * DAY + n;
    yield {
      id: chance.id(at),
      state: 'APPROVED',
      state_since: date(at),
      version: 2,
      kind: 'ENTERPRISE',
      name: `示例企业第 ${n + 1} 号有限公司`,
      credit_code: `91441900B${String(n).padStart(9, '0')}`,
      division: chance.of(DIVISIONS),
      address: '示例地址',
      licence_number: null,
      licence_expires_on: null,
      registrar_id: null,
      created_at: instant(at),
    };
  }
}

const rightOf = (kind, number, title, owner) => {
  const base = { number, title, owners: [{ name: owner.name, creditCode: owner.credit_code }] };
  if (kind === 'TRADEMARK')
    return { ...base, kind: 'TRADEMARK', niceClass: 9, registrationDate: '2014-06-21', renewals: 0 };
  if (kind === 'SOFTWARE' || kind === 'WORK')
    return {
      ...base,
      kind: 'COPYRIGHT',
      copyrightType: kind,
      completedOn: '2018-11-05',
      firstPublishedOn: '2019-01-03',
      registeredOn: '2019-02-11',
      author: 'LEGAL_PERSON',
      authorDiedOn: null,
    };
  return {
    ...base,
    kind: 'PATENT',
    patentType: kind,
    filingDate: '2017-07-21',
    grantDate: '2019-05-14',
    isDivisional: false,
    compensationDays: 0,
  };
};

function assetRow(chance, owner, serial, at) {
  const rightKind = chance.of(KINDS);
  const title = `示例权利第 ${serial} 号`;
  const number = `X${String(serial).padStart(9, '0')}`;
  return {
    id: chance.id(at),
    org_id: owner.id,
    kind: KIND_OF[rightKind],
    right_kind: rightKind,
    number,
    unique_key: `${rightKind}:${number}`,
    title,
    right: JSON.stringify(rightOf(rightKind, number, title, owner)),
    protected_until: '2029-12-31',
    annual_fee_paid_until: KIND_OF[rightKind] === 'PATENT' ? '2020-07-20' : null,
    status: 'VALID',
    burdens: '[]',
    status_since: date(at),
    checked_on: date(at),
    status_source: null,
    co_owners_agreed: 0,
    search_text: `${title}${number}`,
    version: 1,
    created_at: instant(at),
  };
}

function listingRow(chance, owner, serial, at) {
  const amount = chance.between(20, 1000);
  const submitted = at + DAY;
  const published = at + 2 * DAY;
  return {
    id: chance.id(at),
    state: 'PUBLISHED',
    state_since: date(published),
    version: 8,
    org_id: owner.id,
    division: owner.division,
    case_no: `2019-${owner.division}-B${String(serial).padStart(8, '0')}`,
    lookup_code: `B${serial.toString(32).toUpperCase().padStart(11, '0')}`.replace(/(....)(....)(....)/, '$1-$2-$3'),
    saved_sections: JSON.stringify(SECTIONS),
    amount_fen: amount * 1_000_000,
    months: chance.of([6, 12, 12, 12, 24, 36]),
    purpose: chance.of(['WORKING_CAPITAL', 'RESEARCH', 'EQUIPMENT']),
    purpose_note: null,
    max_rate_bp: chance.of([null, 500, 600]),
    method: null,
    wanted_on: null,
    established_on: '2012-03-01',
    industry: chance.of(INDUSTRIES),
    employees: chance.between(5, 300),
    revenue_fen: chance.between(500, 50_000) * 1_000_000,
    contact_name: '示例联系人',
    contact_phone: '0769-00000000',
    introduction: INTRODUCTION,
    corrections: '[]',
    submitted_on: date(submitted),
    published_on: date(published),
    valid_until: date(published + 180 * DAY),
    accepted_offer_id: null,
    created_by: owner.id,
    created_at: instant(at),
  };
}

function* history(chance, listing, owner, operator, bank, at) {
  const steps = [
    ['create', null, 'DRAFT', owner, at],
    ['submit', 'DRAFT', 'SUBMITTED', owner, at + DAY],
    ['publish', 'SUBMITTED', 'PUBLISHED', operator, at + 2 * DAY],
  ];
  for (const [event, from, to, org, time] of steps) {
    yield {
      id: chance.id(time),
      case_id: listing.id,
      record_type: 'listing',
      record_id: listing.id,
      from_state: from,
      to_state: to,
      event,
      reason: null,
      person_id: org.id,
      person_name: '示例人员',
      org_id: org.id,
      org_name: org.name,
      org_kind: org.kind,
      at: instant(time),
      business_date: date(time),
      audience: `,${owner.id},${operator.id},${bank === null ? '' : `${bank.id},`}`,
    };
  }
}

const point = (code, kind, weight, facts) => ({ code, facts, kind, weight });
const MET = [
  point('MATCH.AMOUNT', 'HARD', 0, { amountFen: 250_000_000, minFen: 10_000_000, maxFen: 1_000_000_000 }),
  point('MATCH.MONTHS', 'HARD', 0, { months: 12, min: 6, max: 36 }),
  point('MATCH.DIVISION', 'HARD', 0, { division: '441900', served: ['441900'] }),
  point('MATCH.YEARS_REGISTERED', 'HARD', 0, { establishedOn: '2012-03-01', years: 2 }),
  point('MATCH.RATE', 'HARD', 0, { maxRateBp: null, fromBp: 435 }),
];
const KINDS_MET = point('MATCH.KINDS', 'HARD', 0, { accepted: KINDS, refused: [] });
const KINDS_UNMET = point('MATCH.KINDS', 'HARD', 0, { accepted: ['INVENTION'], refused: ['WORK'] });
const WISH = point('WISH.RIGHT_KIND', 'WISH', 60, { kinds: ['INVENTION'] });
const POINTS = [true, false].map((isEligible) => ({
  reasons: JSON.stringify(isEligible ? [KINDS_MET, ...MET] : MET),
  unmet: JSON.stringify(isEligible ? [WISH] : [KINDS_UNMET, WISH]),
}));

const matchRow = (chance, listing, product) => {
  const isEligible = chance.below(3) > 0;
  return {
    listing_id: listing.id,
    product_id: product.id,
    bank_id: product.bankId,
    is_eligible: isEligible ? 1 : 0,
    score: chance.of([0, 40, 60, 100]),
    ...POINTS[isEligible ? 0 : 1],
    computed_on: listing.published_on,
  };
};

/**
 * Rows in turn, each with its table. `bank` reads the market; every twentieth listing is open to it, and the first
 * CASES_OF_THE_BANK are its own cases.
 */
export function* marketRows(count, { operator, bank, products }) {
  const chance = createChance(20_191_220);
  const owners = [];
  for (const row of enterprises(chance, count)) {
    owners.push(row);
    yield ['organisation', row];
  }
  for (let n = 0; n < count; n += 1) {
    const owner = owners[Math.floor(n / LISTINGS_PER_ENTERPRISE)];
    const at = FIRST_DAY + Math.floor((n / count) * (DAYS - 4)) * DAY + (n % 40_000_000) + 1;
    const listing = listingRow(chance, owner, n + 1, at);
    const party = n < CASES_OF_THE_BANK ? bank : null;
    yield ['listing', listing];
    for (let position = 0; position < RIGHTS_PER_LISTING; position += 1) {
      const asset = assetRow(chance, owner, n * RIGHTS_PER_LISTING + position + 1, at);
      yield ['asset', asset];
      yield ['listing_asset', { listing_id: listing.id, asset_id: asset.id, right_kind: asset.right_kind, position }];
    }
    for (const product of products) yield ['listing_match', matchRow(chance, listing, product)];
    for (const row of history(chance, listing, owner, operator, party, at)) yield ['transition_log', row];
    for (const org of [owner, ...(party === null ? [] : [party])])
      yield ['case_party', { case_id: listing.id, org_id: org.id, org_kind: org.kind, since: date(at), has_left: 0 }];
    if (n % 20 === 0) {
      yield [
        'listing_consent',
        {
          id: chance.id(at + 3 * DAY),
          state: 'GRANTED',
          state_since: date(at + 3 * DAY),
          version: 2,
          listing_id: listing.id,
          org_id: owner.id,
          recipient_org_id: bank.id,
          recipient_kind: bank.kind,
          message: null,
        },
      ];
    }
  }
}
