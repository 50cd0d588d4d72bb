import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '业务日期',
    under:
      '规则、期限和计息都按业务日期计算。演示环境由运营方推进，只能向后；登录、审计时间仍是真实时间。生产环境就是中国当天日期。',
    now: '现在是',
    date: '推进到',
    move: '推进',
    quick: '或直接推进到',
    nextWorkingDay: '下一个工作日',
    week: '一周后',
    month: '一个月后',
    quarter: '三个月后',
    moved: (date: string) => `业务日期已推进到 ${date}。`,
  },
  en: {
    title: 'Business date',
    under:
      'Rules, deadlines and interest count from the business date. In the demonstration the operator moves it, forward only; sign-ins and audit keep the real time. In production it is today in China.',
    now: 'It is',
    date: 'Move to',
    move: 'Move',
    quick: 'Or straight to',
    nextWorkingDay: 'the next working day',
    week: 'a week on',
    month: 'a month on',
    quarter: 'three months on',
    moved: (date: string) => `The business date is now ${date}.`,
  },
});
