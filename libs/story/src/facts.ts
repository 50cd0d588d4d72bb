import { addDays, type LocalDate } from '@zhiya/kernel';

const YUAN = 100;
export const WAN = 10_000 * YUAN;

/** The rights of a mixed pledge, as a walk names them. */
export const RIGHTS = ['patent', 'mark', 'software'] as const;

export interface OfferFacts {
  readonly principalFen: number;
  readonly rateBp: number;
  readonly method: string;
  readonly requiresInsurance: boolean;
  readonly fees: readonly { readonly kind: string; readonly amountFen: number }[];
  readonly validUntil: LocalDate;
  readonly conditions: readonly string[];
}

/** What the parties of one case write into its forms: everything that is this case's own and would betray it elsewhere. */
export interface CaseFacts {
  readonly serial: number;
  readonly patent: { readonly number: string; readonly title: string };
  readonly mark: { readonly number: string; readonly title: string };
  readonly software: { readonly number: string; readonly title: string };
  readonly contact: { readonly name: string; readonly phone: string };
  readonly introduction: string;
  readonly contractNo: string;
  /** Under what name the bureau asks what another rule would cost. */
  readonly supposition: string;
  readonly policyNo: string;
  readonly reasoning: string;
  readonly account: string;
  readonly valueFen: number;
  readonly valuationFeeFen: number;
  readonly premiumFen: number;
  /** In the order of the cast's banks. */
  readonly offers: readonly OfferFacts[];
  /** The day reckoned with for the drawdown. */
  readonly drawnOn: LocalDate;
}

const PATENT_WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];
/** An application number with its check digit (ZC 0006-2003): the `serial`th of our series in 2017. */
export function patentNumber(serial: number): string {
  const body = `20171${String(600_000 + serial).padStart(7, '0')}`;
  const rest = [...body].reduce((sum, d, i) => sum + Number(d) * PATENT_WEIGHTS[i]!, 0) % 11;
  return `ZL${body}.${rest === 10 ? 'X' : rest}`;
}

const fees = (valuation: number, premium: number) => [
  { kind: 'VALUATION', amountFen: valuation * YUAN },
  ...(premium > 0 ? [{ kind: 'PLEDGE_INSURANCE_PREMIUM', amountFen: premium * YUAN }] : []),
];

/** The Dongguan case as the case page draws it (serial 1), or the same story of somebody else, told apart by its serial: in its fees by as many yuan. */
export function caseFacts(serial: number, today: LocalDate, drawnOn: LocalDate = addDays(today, 18)): CaseFacts {
  const mark = `甲乙丙丁戊己庚辛壬癸`[serial % 10]!;
  const until = addDays(today, 17);
  const more = serial - 1;
  return {
    serial,
    drawnOn,
    patent: { number: patentNumber(serial), title: `示例${mark}型精密夹具` },
    mark: { number: String(31_000_000 + serial), title: `示例${mark}牌` },
    software: { number: `2019SR${String(700_000 + serial).padStart(7, '0')}`, title: `示例${mark}排产软件 V1.0` },
    contact: { name: `李${mark}`, phone: `0769-2200${String(1000 + serial)}` },
    introduction: `示例企业${mark}：精密夹具的研发与制造`,
    contractNo: `示例借字第2019${String(serial).padStart(4, '0')}号`,
    supposition: `贴息假设-${serial}-`,
    policyNo: `PICC-示例-${String(serial).padStart(6, '0')}`,
    reasoning: `收益法，许可费节省，第${serial}号报告`,
    account: `6222 0000 1111 ${String(2000 + serial)}`,
    valueFen: 500 * WAN + more * YUAN,
    valuationFeeFen: (30_000 + more) * YUAN,
    premiumFen: (50_000 + more) * YUAN,
    offers: [
      {
        principalFen: 250 * WAN,
        rateBp: 435,
        method: 'INTEREST_FIRST',
        requiresInsurance: true,
        fees: fees(30_000 + more, 50_000 + more),
        validUntil: until,
        conditions: ['PLEDGE_REGISTERED', 'INSURANCE_ISSUED', 'VALUATION_DELIVERED'],
      },
      {
        principalFen: 250 * WAN,
        rateBp: 415,
        method: 'EQUAL_INSTALMENTS',
        requiresInsurance: true,
        fees: fees(30_000 + more, 66_000 + more),
        validUntil: until,
        conditions: ['PLEDGE_REGISTERED'],
      },
      {
        principalFen: 200 * WAN,
        rateBp: 485,
        method: 'EQUAL_PRINCIPAL',
        requiresInsurance: false,
        fees: fees(30_000 + more, 0),
        validUntil: until,
        conditions: ['PLEDGE_REGISTERED'],
      },
    ],
  };
}
