// Written by infra/scripts/build-catalogue.mjs from the YAML beside it; do not edit by hand.
import type { StatutoryTable } from '../types';

export const STATUTORY: readonly StatutoryTable[] = [
  {
    id: "annual-fees",
    title: { zh: "专利年费", en: "Annual fees of patents" },
    parameters: [
      {
        id: "ANNUAL_FEE_INVENTION",
        title: { zh: "发明专利年费", en: "Annual fees of inventions" },
        unit: "yuan-by-year",
        values: [
          {
            from: "2017-07-01",
            until: null,
            value: [
              { from: 1, to: 3, amount: "900.00" },
              { from: 4, to: 6, amount: "1200.00" },
              { from: 7, to: 9, amount: "2000.00" },
              { from: 10, to: 12, amount: "4000.00" },
              { from: 13, to: 15, amount: "6000.00" },
              { from: 16, to: 20, amount: "8000.00" },
            ],
            reference: { document: "patent-fees", clause: "annual-fees" },
            confidence: "official",
          },
        ],
      },
      {
        id: "ANNUAL_FEE_UTILITY_MODEL",
        title: { zh: "实用新型年费", en: "Annual fees of utility models" },
        unit: "yuan-by-year",
        values: [
          {
            from: "2017-07-01",
            until: null,
            value: [{ from: 1, to: 3, amount: "600.00" }, { from: 4, to: 5, amount: "900.00" }, { from: 6, to: 8, amount: "1200.00" }, { from: 9, to: 10, amount: "2000.00" }],
            reference: { document: "patent-fees", clause: "annual-fees" },
            confidence: "official",
          },
        ],
      },
      {
        id: "ANNUAL_FEE_DESIGN",
        title: { zh: "外观设计年费", en: "Annual fees of designs" },
        unit: "yuan-by-year",
        values: [
          {
            from: "2017-07-01",
            until: "2021-06-01",
            value: [{ from: 1, to: 3, amount: "600.00" }, { from: 4, to: 5, amount: "900.00" }, { from: 6, to: 8, amount: "1200.00" }, { from: 9, to: 10, amount: "2000.00" }],
            reference: { document: "patent-fees", clause: "annual-fees" },
            confidence: "official",
          },
          {
            from: "2021-06-01",
            until: null,
            value: [
              { from: 1, to: 3, amount: "600.00" },
              { from: 4, to: 5, amount: "900.00" },
              { from: 6, to: 8, amount: "1200.00" },
              { from: 9, to: 10, amount: "2000.00" },
              { from: 11, to: 15, amount: "3000.00" },
            ],
            reference: { document: "patent-fees", clause: "annual-fees" },
            confidence: "official",
          },
        ],
      },
      {
        id: "FEE_REDUCTION_SINGLE",
        title: { zh: "单一主体减缴比例", en: "Reduction for one holder" },
        unit: "ratio",
        values: [{ from: "2017-07-01", until: null, value: "0.85", reference: { document: "patent-fees", clause: "reduction" }, confidence: "recollection" }],
      },
      {
        id: "FEE_REDUCTION_JOINT",
        title: { zh: "共同主体减缴比例", en: "Reduction for joint holders" },
        unit: "ratio",
        values: [{ from: "2017-07-01", until: null, value: "0.70", reference: { document: "patent-fees", clause: "reduction" }, confidence: "recollection" }],
      },
      {
        id: "LATE_FEE_PER_MONTH",
        title: { zh: "每逾一个月的滞纳金比例（按全额年费）", en: "Surcharge per full month late, of the full fee" },
        unit: "ratio",
        values: [
          {
            from: "2010-02-01",
            until: "2024-01-20",
            value: "0.05",
            reference: { document: "patent-implementing-rules-2010", clause: "annual-fee" },
            confidence: "recollection",
          },
          {
            from: "2024-01-20",
            until: null,
            value: "0.05",
            reference: { document: "patent-implementing-rules-2023", clause: "annual-fee" },
            confidence: "mirror",
          },
        ],
      },
      {
        id: "ANNUAL_FEE_GRACE",
        title: { zh: "年费补缴期月数", en: "Months in which an overdue fee can be paid" },
        unit: "months",
        values: [
          {
            from: "2010-02-01",
            until: "2024-01-20",
            value: "6",
            reference: { document: "patent-implementing-rules-2010", clause: "annual-fee" },
            confidence: "recollection",
          },
          { from: "2024-01-20", until: null, value: "6", reference: { document: "patent-implementing-rules-2023", clause: "annual-fee" }, confidence: "mirror" },
        ],
      },
      {
        id: "RESTORATION_PERIOD",
        title: { zh: "恢复权利请求期月数", en: "Months in which restoration can be asked for" },
        unit: "months",
        values: [
          {
            from: "2010-02-01",
            until: "2024-01-20",
            value: "2",
            reference: { document: "patent-implementing-rules-2010", clause: "restoration" },
            confidence: "recollection",
          },
          { from: "2024-01-20", until: null, value: "2", reference: { document: "patent-implementing-rules-2023", clause: "restoration" }, confidence: "mirror" },
        ],
      },
      {
        id: "FEE_REDUCTION_YEARS",
        title: { zh: "年费减缴年数（自授权当年起）", en: "Years of reduced annual fees, from the year of grant" },
        unit: "years",
        values: [
          { from: "2017-07-01", until: "2018-08-01", value: "6", reference: { document: "patent-fees", clause: "reduction-length" }, confidence: "recollection" },
          { from: "2018-08-01", until: null, value: "10", reference: { document: "patent-fees", clause: "reduction-length" }, confidence: "recollection" },
        ],
      },
    ],
  },
  {
    id: "examination",
    title: { zh: "质押登记审查时限", en: "Time for examining a pledge" },
    parameters: [
      {
        id: "EXAMINATION_PATENT",
        title: { zh: "专利质押登记", en: "Pledge of patents" },
        unit: "working-days",
        examines: { registry: "CNIPA_PATENT", stage: "EXAMINATION", channel: "ANY", division: "000000", force: "RULE" },
        values: [
          {
            from: "2010-10-01",
            until: "2021-11-15",
            value: "7",
            reference: { document: "patent-pledge-rules-2010", clause: "examination" },
            confidence: "mirror",
          },
          { from: "2021-11-15", until: null, value: "5", reference: { document: "announcement-461", clause: "examination" }, confidence: "recollection" },
        ],
      },
      {
        id: "EXAMINATION_PATENT_ONLINE",
        title: { zh: "专利质押登记（在线）", en: "Pledge of patents filed on line" },
        unit: "working-days",
        examines: { registry: "CNIPA_PATENT", stage: "EXAMINATION", channel: "ONLINE", division: "000000", force: "RULE" },
        values: [{ from: "2021-11-15", until: null, value: "2", reference: { document: "announcement-461", clause: "examination" }, confidence: "recollection" }],
      },
      {
        id: "EXAMINATION_TRADEMARK",
        title: { zh: "商标质押登记", en: "Pledge of trademarks" },
        unit: "working-days",
        examines: { registry: "CNIPA_TRADEMARK", stage: "EXAMINATION", channel: "ANY", division: "000000", force: "RULE" },
        values: [
          {
            from: "2009-11-01",
            until: "2020-05-01",
            value: "5",
            reference: { document: "trademark-pledge-rules-2009", clause: "examination" },
            confidence: "recollection",
          },
          { from: "2020-05-01", until: null, value: "2", reference: { document: "announcement-358", clause: "examination" }, confidence: "recollection" },
        ],
      },
      {
        id: "EXAMINATION_COPYRIGHT",
        title: { zh: "著作权质权登记", en: "Pledge of copyright" },
        unit: "days",
        examines: { registry: "COPYRIGHT_CENTRE", stage: "EXAMINATION", channel: "ANY", division: "000000", force: "RULE" },
        values: [{ from: "2011-01-01", until: null, value: "10", reference: { document: "copyright-pledge-order-8", clause: "examination" }, confidence: "mirror" }],
      },
      {
        id: "EXAMINATION_PATENT_WUXI",
        title: { zh: "无锡专利质押登记承诺", en: "Pledge of patents, as promised in Wuxi" },
        unit: "working-days",
        examines: { registry: "CNIPA_PATENT", stage: "EXAMINATION", channel: "ANY", division: "320200", force: "PROMISE" },
        values: [{ from: "2021-11-15", until: null, value: "3", reference: { document: "wuxi-pledge-guide", clause: "promise" }, confidence: "mirror" }],
      },
      {
        id: "ACCEPTANCE_PATENT",
        title: { zh: "专利质押登记受理", en: "Acceptance of a pledge of patents" },
        unit: "working-days",
        examines: { registry: "CNIPA_PATENT", stage: "ACCEPTANCE", channel: "ANY", division: "000000", force: "RULE" },
        values: [{ from: "2021-11-15", until: null, value: "1", reference: { document: "patent-agency-guide", clause: "acceptance" }, confidence: "mirror" }],
      },
      {
        id: "EXAMINATION_COPYRIGHT_PRACTICE",
        title: { zh: "著作权质权登记窗口做法", en: "Pledge of copyright, as the window counts" },
        unit: "working-days",
        examines: { registry: "COPYRIGHT_CENTRE", stage: "EXAMINATION", channel: "WINDOW", division: "000000", force: "PRACTICE" },
        values: [{ from: "2011-01-01", until: null, value: "10", reference: { document: "copyright-pledge-guide", clause: "examination" }, confidence: "mirror" }],
      },
    ],
  },
  {
    id: "reference-rates",
    title: { zh: "参考利率", en: "Reference rates" },
    parameters: [
      {
        id: "LPR_1Y",
        title: { zh: "一年期贷款市场报价利率", en: "One-year loan prime rate" },
        unit: "ratio",
        values: [
          {
            from: "2019-08-20",
            until: "2019-09-20",
            value: "0.0425",
            reference: { document: "lpr-announcements", clause: "one-year" },
            confidence: "recollection",
          },
          {
            from: "2019-09-20",
            until: "2019-11-20",
            value: "0.0420",
            reference: { document: "lpr-announcements", clause: "one-year" },
            confidence: "recollection",
          },
          {
            from: "2019-11-20",
            until: "2020-02-20",
            value: "0.0415",
            reference: { document: "lpr-announcements", clause: "one-year" },
            confidence: "recollection",
          },
          {
            from: "2020-02-20",
            until: "2020-04-20",
            value: "0.0405",
            reference: { document: "lpr-announcements", clause: "one-year" },
            confidence: "recollection",
          },
          {
            from: "2020-04-20",
            until: "2021-12-20",
            value: "0.0385",
            reference: { document: "lpr-announcements", clause: "one-year" },
            confidence: "recollection",
          },
          {
            from: "2021-12-20",
            until: "2022-01-20",
            value: "0.0380",
            reference: { document: "lpr-announcements", clause: "one-year" },
            confidence: "recollection",
          },
          {
            from: "2022-01-20",
            until: "2022-08-22",
            value: "0.0370",
            reference: { document: "lpr-announcements", clause: "one-year" },
            confidence: "recollection",
          },
          {
            from: "2022-08-22",
            until: "2023-06-20",
            value: "0.0365",
            reference: { document: "lpr-announcements", clause: "one-year" },
            confidence: "recollection",
          },
          {
            from: "2023-06-20",
            until: "2023-08-21",
            value: "0.0355",
            reference: { document: "lpr-announcements", clause: "one-year" },
            confidence: "recollection",
          },
          {
            from: "2023-08-21",
            until: "2024-07-22",
            value: "0.0345",
            reference: { document: "lpr-announcements", clause: "one-year" },
            confidence: "recollection",
          },
          {
            from: "2024-07-22",
            until: "2024-10-21",
            value: "0.0335",
            reference: { document: "lpr-announcements", clause: "one-year" },
            confidence: "recollection",
          },
          {
            from: "2024-10-21",
            until: "2025-05-20",
            value: "0.0310",
            reference: { document: "lpr-announcements", clause: "one-year" },
            confidence: "recollection",
          },
          {
            from: "2025-05-20",
            until: "2025-11-01",
            value: "0.0300",
            reference: { document: "lpr-announcements", clause: "one-year" },
            confidence: "recollection",
          },
        ],
      },
    ],
  },
  {
    id: "terms",
    title: { zh: "权利期限", en: "Terms of rights" },
    parameters: [
      {
        id: "TERM_INVENTION",
        title: { zh: "发明专利", en: "Invention patents" },
        unit: "years",
        values: [
          { from: "1993-01-01", until: "2021-06-01", value: "20", reference: { document: "patent-law-2008", clause: "term" }, confidence: "recollection" },
          { from: "2021-06-01", until: null, value: "20", reference: { document: "patent-law-2020", clause: "term" }, confidence: "mirror" },
        ],
      },
      {
        id: "TERM_UTILITY_MODEL",
        title: { zh: "实用新型专利", en: "Utility models" },
        unit: "years",
        values: [
          { from: "1993-01-01", until: "2021-06-01", value: "10", reference: { document: "patent-law-2008", clause: "term" }, confidence: "recollection" },
          { from: "2021-06-01", until: null, value: "10", reference: { document: "patent-law-2020", clause: "term" }, confidence: "mirror" },
        ],
      },
      {
        id: "TERM_DESIGN",
        title: { zh: "外观设计专利", en: "Designs" },
        unit: "years",
        values: [
          { from: "1993-01-01", until: "2021-06-01", value: "10", reference: { document: "patent-law-2008", clause: "term" }, confidence: "recollection" },
          { from: "2021-06-01", until: null, value: "15", reference: { document: "patent-law-2020", clause: "term" }, confidence: "mirror" },
        ],
      },
      {
        id: "TERM_TRADEMARK",
        title: { zh: "注册商标", en: "Registered trademarks" },
        unit: "years",
        values: [
          { from: "1983-03-01", until: "2019-11-01", value: "10", reference: { document: "trademark-law-2013", clause: "term" }, confidence: "recollection" },
          { from: "2019-11-01", until: null, value: "10", reference: { document: "trademark-law-2019", clause: "term" }, confidence: "mirror" },
        ],
      },
      {
        id: "TRADEMARK_RENEWAL_WINDOW",
        title: { zh: "期满前可续展的月数", en: "Months before the end in which renewal is open" },
        unit: "months",
        values: [
          { from: "2014-05-01", until: "2019-11-01", value: "12", reference: { document: "trademark-law-2013", clause: "renewal" }, confidence: "recollection" },
          { from: "2019-11-01", until: null, value: "12", reference: { document: "trademark-law-2019", clause: "renewal" }, confidence: "mirror" },
        ],
      },
      {
        id: "TRADEMARK_RENEWAL_GRACE",
        title: { zh: "续展宽展期月数", en: "Months of grace for renewal" },
        unit: "months",
        values: [
          { from: "2014-05-01", until: "2019-11-01", value: "6", reference: { document: "trademark-law-2013", clause: "renewal" }, confidence: "recollection" },
          { from: "2019-11-01", until: null, value: "6", reference: { document: "trademark-law-2019", clause: "renewal" }, confidence: "mirror" },
        ],
      },
      {
        id: "TERM_COPYRIGHT",
        title: { zh: "著作财产权", en: "Economic rights of copyright" },
        unit: "years",
        values: [
          { from: "1991-06-01", until: "2021-06-01", value: "50", reference: { document: "copyright-law-2010", clause: "term" }, confidence: "recollection" },
          { from: "2021-06-01", until: null, value: "50", reference: { document: "copyright-law-2020", clause: "term" }, confidence: "mirror" },
        ],
      },
      {
        id: "TRADEMARK_PLEDGE_OUTLIVES",
        title: { zh: "商标质权登记在登记期限届满后仍有效的日数", en: "Days that a pledge of a trademark outlives its registered term" },
        unit: "days",
        values: [{ from: "2020-05-01", until: null, value: "0", reference: { document: "announcement-358", clause: "registration-term" }, confidence: "recollection" }],
      },
    ],
  },
];
