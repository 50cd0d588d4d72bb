// Written by infra/scripts/build-catalogue.mjs from the YAML beside it; do not edit by hand.
import type { Programme } from '../types';

export type ProgrammeId = 'dongguan-2019';

export const PROGRAMMES: readonly Programme[] = [
  {
    id: "dongguan-2019",
    title: { zh: "东莞市知识产权质押融资补贴与风险补偿（2019）", en: "Dongguan's support for loans secured by intellectual property (2019)" },
    division: "441900",
    documents: ["ip-operation-bulletin-2019-12"],
    from: "2019-01-01",
    until: null,
    parameters: [
      {
        id: "INTEREST_SUBSIDY_RATE",
        title: { zh: "贴息比例", en: "Interest subsidy rate" },
        unit: "ratio",
        values: [
          {
            from: "2019-01-01",
            until: null,
            value: "0.70",
            reference: { document: "ip-operation-bulletin-2019-12", clause: "interest-subsidy" },
            confidence: "official",
          },
        ],
      },
      {
        id: "INTEREST_SUBSIDY_YEARLY_CAP",
        title: { zh: "每企业每年贴息上限", en: "Yearly cap of interest subsidies per enterprise" },
        unit: "yuan",
        values: [
          {
            from: "2019-01-01",
            until: null,
            value: "1000000.00",
            reference: { document: "ip-operation-bulletin-2019-12", clause: "interest-subsidy" },
            confidence: "official",
          },
        ],
      },
      {
        id: "VALUATION_FEE_RATE",
        title: { zh: "评估费补贴比例", en: "Subsidy rate of valuation fees" },
        unit: "ratio",
        values: [
          {
            from: "2019-01-01",
            until: null,
            value: "0.50",
            reference: { document: "ip-operation-bulletin-2019-12", clause: "fee-subsidies" },
            confidence: "official",
          },
        ],
      },
      {
        id: "PREMIUM_RATE",
        title: { zh: "质押保险费补贴比例", en: "Subsidy rate of pledge insurance premiums" },
        unit: "ratio",
        values: [
          {
            from: "2019-01-01",
            until: null,
            value: "0.50",
            reference: { document: "ip-operation-bulletin-2019-12", clause: "fee-subsidies" },
            confidence: "official",
          },
        ],
      },
      {
        id: "LOSS_SHARES",
        title: { zh: "限额以内的损失分担", en: "Shares of a loss within the limits" },
        unit: "shares",
        values: [
          {
            from: "2019-01-01",
            until: null,
            value: { FUND: "1.00", BANK: "0.00" },
            reference: { document: "ip-operation-bulletin-2019-12", clause: "risk-compensation" },
            confidence: "official",
          },
        ],
      },
      {
        id: "BANK_POOL_RATIO",
        title: { zh: "银行贷款总额中可补偿的比例", en: "Part of a bank's loan total within which losses are compensated" },
        unit: "ratio",
        values: [
          {
            from: "2019-01-01",
            until: null,
            value: "0.10",
            reference: { document: "ip-operation-bulletin-2019-12", clause: "risk-compensation" },
            confidence: "official",
          },
        ],
      },
      {
        id: "FUND_SIZE",
        title: { zh: "风险补偿基金规模", en: "Size of the compensation fund" },
        unit: "yuan",
        values: [
          {
            from: "2019-01-01",
            until: null,
            value: "50000000.00",
            reference: { document: "ip-operation-bulletin-2019-12", clause: "risk-fund" },
            confidence: "official",
          },
        ],
      },
    ],
    readings: [
      {
        parameter: "RATE_AT_MAXIMUM",
        takes: "INTEREST_SUBSIDY_RATE",
        scopes: ["ESTIMATE"],
        note: { zh: "贴息：来源写「最高70%」，未说明何时低于上限，按上限计算。", en: "Interest: the source says \"up to 70 %\" and not when less is paid; the maximum is used." },
      },
      {
        parameter: "BASE_INTEREST_PAID",
        value: "INTEREST_PAID",
        scopes: ["ESTIMATE"],
        note: {
          zh: "贴息：来源未说明计算基数，按当年实际支付的利息计算，各笔贷款合并使用同一年度上限。",
          en: "Interest: the source does not say of what; the interest paid in the calendar year is used, all loans of the enterprise under one cap.",
        },
      },
      {
        parameter: "FEES_COUNT_WHOLE",
        value: "WHOLE",
        scopes: ["ESTIMATE"],
        note: {
          zh: "贴费贴保：来源只说专利价值评估费和专利质押保险费；混合质押的费用未拆分，按全额计入。",
          en: "Fees: the source speaks of valuing patents and of patent pledge insurance; fees of a mixed pledge are not split and count whole.",
        },
      },
      {
        parameter: "PROGRAMME_IN_FORCE",
        value: "2019-01-01",
        scopes: ["ESTIMATE", "COMPENSATE"],
        note: { zh: "来源未写施行日期，按 2019-01-01 起施行、无终止日处理。", en: "The source gives no dates; the programme is taken to be in force from 2019-01-01 without end." },
      },
      {
        parameter: "PATENT_LOANS_ONLY",
        value: "PATENT",
        scopes: ["COMPENSATE"],
        note: {
          zh: "来源只说专利质押贷款；质物中含专利的才补偿，混合质押按知识产权份额整体计入。",
          en: "The source speaks of loans secured by patents; a pledge that holds one is compensated, a mixed one whole by its share of intellectual property.",
        },
      },
      {
        parameter: "LOAN_TOTAL_READING",
        value: "COVERED_LOANS_OF_THE_BANK",
        scopes: ["COMPENSATE"],
        note: {
          zh: "来源未说明「银行贷款总额」是单行还是全市、余额还是累计；按该银行纳入补偿范围的贷款总额处理。",
          en: "The source does not say whether the loan total is of one bank or of the city, outstanding or accumulated; the bank's covered loans are used.",
        },
      },
      {
        parameter: "PRINCIPAL_ONLY",
        value: "PRINCIPAL",
        scopes: ["COMPENSATE"],
        note: { zh: "来源未说明是否补偿利息；只补偿本金，利息由银行承担。", en: "The source does not say whether interest is compensated; only principal is." },
      },
      {
        parameter: "NO_WAITING_PERIOD",
        value: "0",
        scopes: ["COMPENSATE"],
        note: { zh: "来源未写逾期多久才可补偿，逾期即可。", en: "The source names no waiting period; compensation is open from the first day overdue." },
      },
      {
        parameter: "RECOVERY_PRO_RATA",
        value: "PRO_RATA",
        scopes: ["COMPENSATE"],
        note: {
          zh: "来源未写追回款如何分配；按损失分担比例返还，基金部分四舍五入到分，余额归银行。",
          en: "The source does not say how recoveries are shared; they follow the shares of the loss, the fund's part rounded half up, the rest to the bank.",
        },
      },
      {
        parameter: "EXPECTED_PAYMENT_DAYS",
        value: "90",
        scopes: ["PAYMENT"],
        note: { zh: "来源未写拨付时间；按年度结束后 90 天预计到账。", en: "The source does not say when support is paid; it is expected 90 days after the year's end." },
      },
    ],
    estimate: {
      items: [
        {
          kind: "INTEREST_SUBSIDY",
          base: { of: "INTEREST_PAID" },
          rate: "INTEREST_SUBSIDY_RATE",
          caps: [{ name: "YEARLY", per: "BORROWER_YEAR", limit: "INTEREST_SUBSIDY_YEARLY_CAP" }],
        },
        { kind: "VALUATION_FEE_SUBSIDY", base: { of: "FEE", fee: "VALUATION" }, rate: "VALUATION_FEE_RATE", caps: [] },
        { kind: "PREMIUM_SUBSIDY", base: { of: "FEE", fee: "PLEDGE_INSURANCE_PREMIUM" }, rate: "PREMIUM_RATE", caps: [] },
      ],
    },
    compensate: {
      covers: ["PATENT"],
      shares: "LOSS_SHARES",
      payer: "FUND",
      excessTo: "BANK",
      reference: { document: "ip-operation-bulletin-2019-12", clause: "risk-compensation" },
      limits: [{ name: "BANK_POOL", rule: "SHARE_OF_COVERED_LOANS", ratio: "BANK_POOL_RATIO" }, { name: "FUND_BALANCE", rule: "FUND_BALANCE" }],
    },
  },
];
