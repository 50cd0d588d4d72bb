import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '关于知押',
    what: '知押是什么',
    whatBody:
      '知押让企业用专利、商标、著作权质押融资，并让银行、保险、担保、评估机构和知识产权管理部门在同一条链上办理：从第一问「能借多少、总共花多少钱」，到贷款还清、质押解除，或质物处置、所得分到最后一分。',
    how: '我们坚持的几件事',
    principles: {
      once: { name: '只填一次', about: '每次交接都是一条记录，不再重抄。' },
      explain: { name: '每一分都讲得清', about: '系统算出的每个金额都带条款、生效日期、输入和算式。' },
      people: {
        name: '两个人',
        about: '钱和规则的改动由一人经办、另一人复核，待复核的改动就显示在它将要改变的记录上。',
      },
      turn: { name: '轮到谁', about: '每个案件只有一条时间线：走到哪一步、轮到谁、从哪天起、到哪天止。' },
      privacy: {
        name: '先匿名，后授权',
        about: '挂牌不显示企业名称；完整材料由企业逐家授权，可随时收回，谁看过一目了然。',
      },
    },
    sources: '规则与数字的出处',
    sourcesBody: '演示中的规则与合计数来自下列公开文件；案例据公开简报改编，其余机构、人名、编号和金额为示例。',
    limits: '还没有接通的外部系统',
    limitsBody:
      '国家知识产权局、中国版权保护中心、征信、电子签章、短信等外部系统尚未接通，由人工登记回执或上传文件代替，页面会如实说明。',
    issued: (date: string) => `${date} 发布`,
  },
  en: {
    title: 'About Zhiya',
    what: 'What Zhiya is',
    whatBody:
      'Enterprises borrow on patents, trademarks and copyrights; banks, insurers, guarantors, evaluators and IP authorities work on the same chain: from the first question, what could I borrow and what would it cost, to the loan repaid and the pledge released, or the right sold and the proceeds shared to the fen.',
    how: 'What we hold to',
    principles: {
      once: { name: 'Typed once', about: 'Each hand-over is one record that is never copied again.' },
      explain: {
        name: 'Every yuan explains itself',
        about: 'An amount that the system computes carries its clause, date, inputs and arithmetic.',
      },
      people: {
        name: 'Two people',
        about:
          'Changes of money and rules are prepared by one and checked by another; what waits is shown on the record it would change.',
      },
      turn: { name: 'Whose turn', about: 'One timeline per case: where it is, whose turn, since when, until when.' },
      privacy: {
        name: 'Anonymous first',
        about:
          'Listings do not name the enterprise; the full file is opened recipient by recipient, can be closed again, and who looked is on record.',
      },
    },
    sources: 'Where rules and figures come from',
    sourcesBody:
      'Rules and totals of the demonstration come from the public documents below; the case is adapted from a bulletin, all other organisations, people, numbers and amounts are examples.',
    limits: 'Outside systems not yet connected',
    limitsBody:
      'The patent and copyright registries, credit bureaux, e-seals and text messages are not connected: receipts are entered or uploaded by people, and the pages say so.',
    issued: (date: string) => `issued ${date}`,
  },
});
