// Written by infra/scripts/build-catalogue.mjs from the YAML beside it; do not edit by hand.
import type { Plan } from '../types';

export type PlanId = 'demonstration-city-2018' | 'hubei-patent-week-13' | 'patent-navigation-2013' | 'pledge-financing-notice-2019';

export const PLANS: readonly Plan[] = [
  {
    id: "demonstration-city-2018",
    title: { zh: "2018 年国家知识产权示范城市工作计划", en: "Demonstration cities 2018" },
    document: "demonstration-city-plan-2018",
    year: 2018,
    everyYear: false,
    period: { from: "2018-01-01", last: "2018-12-31" },
    designations: ["PLEDGE_PILOT", "INSURANCE_PILOT"],
    parameters: [
      {
        id: "PLEDGE_GROWTH",
        title: { zh: "质押融资金额增长", en: "Growth of the amount financed" },
        unit: "ratio",
        values: [
          {
            from: "2018-01-01",
            until: "2019-01-01",
            value: "0.20",
            reference: { document: "demonstration-city-plan-2018", clause: "pilots-growth" },
            confidence: "official",
          },
        ],
      },
      {
        id: "INSURED_GROWTH",
        title: { zh: "投保企业数增长", en: "Growth of insured enterprises" },
        unit: "ratio",
        values: [
          {
            from: "2018-01-01",
            until: "2019-01-01",
            value: "0.30",
            reference: { document: "demonstration-city-plan-2018", clause: "pilots-growth" },
            confidence: "official",
          },
        ],
      },
      {
        id: "CERTIFIED_GROWTH",
        title: { zh: "新增认证企业数增长", en: "Growth of newly certified enterprises" },
        unit: "ratio",
        values: [
          {
            from: "2018-01-01",
            until: "2019-01-01",
            value: "0.10",
            reference: { document: "demonstration-city-plan-2018", clause: "certified-enterprises" },
            confidence: "official",
          },
        ],
      },
      {
        id: "SURVEYED_MINIMUM",
        title: { zh: "调查企业数", en: "Enterprises surveyed" },
        unit: "count",
        values: [
          {
            from: "2018-01-01",
            until: "2019-01-01",
            value: "200",
            reference: { document: "demonstration-city-plan-2018", clause: "others-survey" },
            confidence: "official",
          },
        ],
      },
      {
        id: "TRAINING_MINIMUM",
        title: { zh: "培训和研讨次数", en: "Training events" },
        unit: "count",
        values: [
          {
            from: "2018-01-01",
            until: "2019-01-01",
            value: "1",
            reference: { document: "demonstration-city-plan-2018", clause: "others-survey" },
            confidence: "official",
          },
        ],
      },
      {
        id: "MATCHMAKING_MINIMUM",
        title: { zh: "项目对接次数", en: "Matchmaking events" },
        unit: "count",
        values: [
          {
            from: "2018-01-01",
            until: "2019-01-01",
            value: "1",
            reference: { document: "demonstration-city-plan-2018", clause: "others-survey" },
            confidence: "official",
          },
        ],
      },
      {
        id: "STRONG_COUNTIES_MINIMUM",
        title: { zh: "强县工程县（区）数", en: "Strong counties" },
        unit: "count",
        values: [
          {
            from: "2018-01-01",
            until: "2019-01-01",
            value: "1",
            reference: { document: "demonstration-city-plan-2018", clause: "strong-counties" },
            confidence: "official",
          },
        ],
      },
    ],
    readings: [
      {
        parameter: "PILOT_BY_KIND",
        value: "SEPARATE",
        scopes: ["PLEDGE_FINANCING_AMOUNT", "PATENT_INSURED_ENTERPRISES"],
        note: {
          zh: "来源把质押融资试点与专利保险试点写在一句；按质押试点对应金额目标、保险试点对应投保企业目标理解。",
          en: "The source names both pilots in one sentence; the pledge pilot is taken to bind the amount, the insurance pilot the insured enterprises.",
        },
      },
      {
        parameter: "ADDITIONS_COMPARED",
        value: "ADDED_IN_YEAR",
        scopes: ["CERTIFIED_ENTERPRISES_ADDED"],
        note: { zh: "「新增……较2017年增长」按当年新增数与 2017 年新增数相比理解，不是存量相比。", en: "Additions of the year are compared with additions of 2017, not stocks." },
      },
      {
        parameter: "UPPER_END_OPEN",
        value: "1",
        scopes: ["STRONG_COUNTIES"],
        note: { zh: "「1—2个」按至少 1 个理解，超过 2 个也算完成。", en: "\"1 to 2\" is read as at least one; more than two is met as well." },
      },
      {
        parameter: "LINEAR_PROJECTION",
        value: "CALENDAR_DAYS",
        scopes: ["RUNNING"],
        note: { zh: "期中进度按日历天数线性推算。", en: "While the period runs, progress is projected by calendar days." },
      },
    ],
    indicators: [
      {
        id: "PLEDGE_FINANCING_AMOUNT",
        title: { zh: "专利权质押融资金额", en: "Amount financed against patents" },
        unit: "yuan",
        rule: "GROWTH_AT_LEAST",
        bindings: [{ anyOf: ["PLEDGE_PILOT"], threshold: "PLEDGE_GROWTH" }],
        otherwise: { status: "JUDGEMENT", reference: { document: "demonstration-city-plan-2018", clause: "others-breakthrough" } },
        tolerance: null,
      },
      {
        id: "PATENT_INSURED_ENTERPRISES",
        title: { zh: "投保专利保险企业数", en: "Enterprises with patent insurance" },
        unit: "count",
        rule: "GROWTH_AT_LEAST",
        bindings: [{ anyOf: ["INSURANCE_PILOT"], threshold: "INSURED_GROWTH" }],
        otherwise: { status: "JUDGEMENT", reference: { document: "demonstration-city-plan-2018", clause: "others-breakthrough" } },
        tolerance: null,
      },
      {
        id: "CERTIFIED_ENTERPRISES_ADDED",
        title: { zh: "新增获认证企业数", en: "Enterprises newly certified" },
        unit: "count",
        rule: "GROWTH_AT_LEAST",
        bindings: [{ threshold: "CERTIFIED_GROWTH" }],
        otherwise: null,
        tolerance: null,
      },
      {
        id: "ENTERPRISES_SURVEYED",
        title: { zh: "需求调查企业数", en: "Enterprises surveyed" },
        unit: "count",
        rule: "COUNT_AT_LEAST",
        bindings: [{ noneOf: ["PLEDGE_PILOT", "INSURANCE_PILOT"], threshold: "SURVEYED_MINIMUM" }],
        otherwise: { status: "NOT_APPLICABLE", reference: { document: "demonstration-city-plan-2018", clause: "others-survey" } },
        tolerance: null,
      },
      {
        id: "TRAINING_EVENTS",
        title: { zh: "培训和研讨活动", en: "Training events" },
        unit: "count",
        rule: "COUNT_AT_LEAST",
        bindings: [{ noneOf: ["PLEDGE_PILOT", "INSURANCE_PILOT"], threshold: "TRAINING_MINIMUM" }],
        otherwise: { status: "NOT_APPLICABLE", reference: { document: "demonstration-city-plan-2018", clause: "others-survey" } },
        tolerance: null,
      },
      {
        id: "MATCHMAKING_EVENTS",
        title: { zh: "项目对接活动", en: "Matchmaking events" },
        unit: "count",
        rule: "COUNT_AT_LEAST",
        bindings: [{ noneOf: ["PLEDGE_PILOT", "INSURANCE_PILOT"], threshold: "MATCHMAKING_MINIMUM" }],
        otherwise: { status: "NOT_APPLICABLE", reference: { document: "demonstration-city-plan-2018", clause: "others-survey" } },
        tolerance: null,
      },
      {
        id: "STRONG_COUNTIES",
        title: { zh: "强县工程试点示范县（区）", en: "Strong counties fostered" },
        unit: "count",
        rule: "COUNT_AT_LEAST",
        bindings: [{ threshold: "STRONG_COUNTIES_MINIMUM" }],
        otherwise: null,
        tolerance: null,
      },
    ],
  },
  {
    id: "hubei-patent-week-13",
    title: { zh: "湖北省第十三届中国专利周", en: "Hubei, thirteenth Patent Week" },
    document: "hubei-patent-week-13-2019",
    year: 2019,
    everyYear: false,
    period: { from: "2019-11-30", last: "2019-12-06" },
    designations: ["STRONG_CITY", "OPERATION_KEY_CITY"],
    parameters: [
      {
        id: "EVENTS_OF_KEY_CITIES",
        title: { zh: "强市创建市与重点城市专题活动场数", en: "Themed events of strong and key cities" },
        unit: "count",
        values: [
          {
            from: "2019-11-30",
            until: "2019-12-07",
            value: "2",
            reference: { document: "hubei-patent-week-13-2019", clause: "themed-events" },
            confidence: "official",
          },
        ],
      },
      {
        id: "EVENTS_OF_OTHERS",
        title: { zh: "其他市州专题活动场数", en: "Themed events of the others" },
        unit: "count",
        values: [
          {
            from: "2019-11-30",
            until: "2019-12-07",
            value: "1",
            reference: { document: "hubei-patent-week-13-2019", clause: "themed-events" },
            confidence: "official",
          },
        ],
      },
    ],
    readings: [
      {
        parameter: "LINEAR_PROJECTION",
        value: "CALENDAR_DAYS",
        scopes: ["RUNNING"],
        note: { zh: "期中进度按日历天数线性推算。", en: "While the period runs, progress is projected by calendar days." },
      },
    ],
    indicators: [
      {
        id: "THEMED_EVENTS",
        title: { zh: "专题活动", en: "Themed events" },
        unit: "count",
        rule: "COUNT_AT_LEAST",
        bindings: [{ anyOf: ["STRONG_CITY", "OPERATION_KEY_CITY"], threshold: "EVENTS_OF_KEY_CITIES" }, { threshold: "EVENTS_OF_OTHERS" }],
        otherwise: null,
        tolerance: null,
      },
    ],
  },
  {
    id: "patent-navigation-2013",
    title: { zh: "专利导航试点工程", en: "Patent navigation pilots" },
    document: "patent-navigation-2013",
    year: 2018,
    everyYear: false,
    period: { from: "2013-04-01", last: "2018-12-31" },
    designations: [],
    parameters: [
      {
        id: "ZONES_TARGET",
        title: { zh: "实验区", en: "Experiment zones" },
        unit: "count",
        values: [
          {
            from: "2013-04-01",
            until: "2019-01-01",
            value: "10",
            reference: { document: "patent-navigation-2013", clause: "experiment-zones" },
            confidence: "official",
          },
        ],
      },
      {
        id: "UNITS_TARGET",
        title: { zh: "协同运用试点单位", en: "Collaborative units" },
        unit: "count",
        values: [
          {
            from: "2013-04-01",
            until: "2019-01-01",
            value: "20",
            reference: { document: "patent-navigation-2013", clause: "collaborative-units" },
            confidence: "official",
          },
        ],
      },
      {
        id: "ENTERPRISES_TARGET",
        title: { zh: "运营试点企业", en: "Operating enterprises" },
        unit: "count",
        values: [
          {
            from: "2013-04-01",
            until: "2019-01-01",
            value: "30",
            reference: { document: "patent-navigation-2013", clause: "operating-enterprises" },
            confidence: "official",
          },
        ],
      },
      {
        id: "ABOUT_FROM",
        title: { zh: "「左右」的下限", en: "Where \"about\" begins" },
        unit: "ratio",
        values: [
          {
            from: "2013-04-01",
            until: "2019-01-01",
            value: "0.90",
            reference: { document: "patent-navigation-2013", clause: "experiment-zones", quote: "10个左右" },
            confidence: "reading",
          },
        ],
      },
    ],
    readings: [
      {
        parameter: "ABOUT_FROM",
        takes: "ABOUT_FROM",
        scopes: ["EXPERIMENT_ZONES", "COLLABORATIVE_UNITS", "OPERATING_ENTERPRISES"],
        note: { zh: "「左右」按达到目标的 90% 即算完成理解。", en: "\"About\" is met from 90 % of the figure." },
      },
      {
        parameter: "LINEAR_PROJECTION",
        value: "CALENDAR_DAYS",
        scopes: ["RUNNING"],
        note: { zh: "期中进度按日历天数线性推算。", en: "While the period runs, progress is projected by calendar days." },
      },
    ],
    indicators: [
      {
        id: "EXPERIMENT_ZONES",
        title: { zh: "专利导航产业发展实验区", en: "Experiment zones" },
        unit: "count",
        rule: "ABOUT",
        bindings: [{ threshold: "ZONES_TARGET" }],
        otherwise: null,
        tolerance: "ABOUT_FROM",
      },
      {
        id: "COLLABORATIVE_UNITS",
        title: { zh: "专利协同运用试点单位", en: "Collaborative units" },
        unit: "count",
        rule: "ABOUT",
        bindings: [{ threshold: "UNITS_TARGET" }],
        otherwise: null,
        tolerance: "ABOUT_FROM",
      },
      {
        id: "OPERATING_ENTERPRISES",
        title: { zh: "专利运营试点企业", en: "Operating enterprises" },
        unit: "count",
        rule: "ABOUT",
        bindings: [{ threshold: "ENTERPRISES_TARGET" }],
        otherwise: null,
        tolerance: "ABOUT_FROM",
      },
    ],
  },
  {
    id: "pledge-financing-notice-2019",
    title: { zh: "2019 年知识产权质押融资通知", en: "Notice of 2019 on pledge financing" },
    document: "cbirc-34-2019",
    year: 2019,
    everyYear: true,
    period: { from: "2019-01-01", last: "2019-12-31" },
    designations: [],
    parameters: [
      {
        id: "NPL_EXCESS_TOLERATED",
        title: { zh: "不良率可高出本行各项贷款的幅度", en: "How far the rate of bad pledge loans may exceed the bank's own" },
        unit: "ratio",
        values: [{ from: "2019-01-01", until: null, value: "0.03", reference: { document: "cbirc-34-2019", clause: "npl-tolerance" }, confidence: "mirror" }],
      },
    ],
    readings: [
      {
        parameter: "OWN_OVERALL_RATE",
        value: "ALL_LOANS_OF_THE_BANK",
        scopes: ["NPL_TOLERANCE"],
        note: {
          zh: "比较的是本行各项贷款的不良率，同一时点，不是行业的，也不是上年的。",
          en: "Compared is the bank's own rate over all its loans on the same day, neither the industry's nor last year's.",
        },
      },
      {
        parameter: "BOUND_INCLUDED",
        value: "INCLUSIVE",
        scopes: ["NPL_TOLERANCE"],
        note: { zh: "恰好高出三个百分点仍在容忍之内；按未经四舍五入的比率判断。", en: "Three percentage points exactly are still tolerated; rates are compared as they are, unrounded." },
      },
      {
        parameter: "CALENDAR_YEARS",
        value: "FROM_2019",
        scopes: ["NPL_TOLERANCE"],
        note: { zh: "通知没有写明年度，2019 年 8 月发布；按 2019 年起的每个自然年理解。", en: "The notice of August 2019 names no year; every calendar year from 2019 on is meant." },
      },
    ],
    indicators: [
      {
        id: "NPL_TOLERANCE",
        title: { zh: "知识产权质押融资不良率容忍", en: "Tolerance of bad loans in pledge financing" },
        unit: "ratio",
        rule: "EXCESS_AT_MOST",
        bindings: [{ threshold: "NPL_EXCESS_TOLERATED" }],
        otherwise: null,
        tolerance: null,
      },
    ],
  },
];
