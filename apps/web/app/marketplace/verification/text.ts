import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '核验申请',
    list: '核验申请',
    decide: '核验结论',
    publish: '核验通过，挂牌',
    publishHint: '名称、代码与营业执照一致，权利证书与所填一致，保护期长于期限。通过后立即匿名挂牌。',
    back: '退回更正',
    backHint: '在需要更正的部分写明原因，其余留空。企业会逐条看到，更正后重新提交。',
    reason: (name: string) => `${name}：需要更正什么`,
    published: '已挂牌。',
    returned: '已退回更正，企业会收到通知。',
    closed: '这份申请现在不在核验中。',
    mended: '企业按上次意见更正过',
    mendedOf: (name: string, reason: string) => `${name}：${reason}`,
    viewed: '您的查看已记入企业的查看记录。',
  },
  en: {
    title: 'Verification',
    list: 'Verification',
    decide: 'Decision',
    publish: 'Verified: publish',
    publishHint:
      'Name and code as on the licence, certificates as entered, rights outlive the loan. It goes on the market at once, without the name.',
    back: 'Send back',
    backHint:
      'Say what to correct at the parts concerned; leave the others empty. The enterprise sees it part by part.',
    reason: (name: string) => `${name}: what to correct`,
    published: 'On the market.',
    returned: 'Sent back; the enterprise is told.',
    closed: 'This request is not being verified now.',
    mended: 'Corrected since the last verification',
    mendedOf: (name: string, reason: string) => `${name}: ${reason}`,
    viewed: 'Your look is in the enterprise’s viewing record.',
  },
});
