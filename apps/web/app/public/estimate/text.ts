import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '补贴测算',
    heading: '能拿多少补贴，这笔贷款到底多少钱',
    lead: '不用注册，不留资料，最多八问。每一分都写明条款、参数与算式；算不出的，写明还缺什么、问谁。',
    questions: '您的贷款',
    answers: '您的回答',
    change: '修改回答',
  },
  en: {
    title: 'Estimate',
    heading: 'What you could receive, and what this loan really costs',
    lead: 'No registration, nothing kept, eight questions at most. Every yuan with its clause, parameter and arithmetic; what cannot be computed says what is missing and whom to ask.',
    questions: 'Your loan',
    answers: 'Your answers',
    change: 'Change the answers',
  },
});
