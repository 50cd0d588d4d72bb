import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '核验申请',
    under: '先到先办；承诺提交后两个工作日内答复',
    case: '案件',
    enterprise: '企业',
    amount: '金额',
    rights: '权利',
    submitted: '提交日',
    empty: '没有等待核验的申请',
    emptyBody: '新的申请会列在这里，并通知您。',
  },
  en: {
    title: 'Verification',
    under: 'First come, first served; promised within two working days',
    case: 'Case',
    enterprise: 'Enterprise',
    amount: 'Amount',
    rights: 'Rights',
    submitted: 'Submitted',
    empty: 'Nothing waits',
    emptyBody: 'New requests appear here, and you are told.',
  },
});
