import { defineText } from '@zhiya/web-ui';

/** What each calculator answers. */
export const calculatorsText = defineText({
  zh: {
    calculators: '试算工具',
    estimate: '能拿多少补贴，这笔贷款到底多少钱。',
    loss: '贷款出了损失，补偿资金付多少，各方各担多少。',
    indicator: '一个地方离计划的指标还有多远，能不能完成。',
    identifiers: '专利号、登记号、信用代码、区划代码写得对不对。',
  },
  en: {
    calculators: 'Calculators',
    estimate: 'What you could receive, and what a loan really costs.',
    loss: 'What a compensation fund pays on a loss, and who bears the rest.',
    indicator: 'How far a place is from the target of a plan.',
    identifiers: 'Whether numbers of patents and registrations, credit codes and division codes are well formed.',
  },
});
