import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '授权与查看记录', case: '案件', lead: '挂牌信息不含企业名称和权利编号。谁能打开完整资料，由您逐家决定，随时可以收回。', consents: '谁可以看', none: '还没有机构申请，也没有授权', noneBody: '您可以在下面主动授权；机构申请时会列在这里，并通知您。', institution: '机构', kind: '类别', state: '状态',
    since: '自', message: '留言', act: '操作', grant: '同意查看', refuse: '不同意', revoke: '收回', granted: '已授权，对方现在可以查看完整资料。', refused: '已答复不同意。', revoked: '已收回，对方不能再查看。', open: '授权一家机构', choose: '机构', openHint: '只列出已开通、许可在有效期内的银行、保险、担保和评估机构',
    viewings: '谁看过我的资料', noViewings: '还没有人看过', person: '查看人', at: '时间', what: '查看内容', FULL_FILE: '完整资料', EVIDENCE: '下载材料', closed: '挂牌已结束，不能再授权；案件的参与方仍可查看。',
  },
  en: {
    title: 'Consent and viewings', case: 'Case', lead: 'The listing tells no name and no number. Who opens the full file is your decision, one by one, and may be taken back at any time.', consents: 'Who may look', none: 'Nobody has asked yet', noneBody: 'You may let somebody in below; requests appear here, and you are told.', institution: 'Institution', kind: 'Kind', state: 'State',
    since: 'Since', message: 'Message', act: 'Action', grant: 'Let them look', refuse: 'Refuse', revoke: 'Take back', granted: 'They may now see the full file.', refused: 'Refused.', revoked: 'Taken back: they cannot look any more.', open: 'Let an institution in', choose: 'Institution', openHint: 'Approved banks, insurers, guarantors and evaluators whose licence is in force',
    viewings: 'Who looked at my file', noViewings: 'Nobody yet', person: 'Person', at: 'When', what: 'What', FULL_FILE: 'The full file', EVIDENCE: 'A document', closed: 'The listing is closed: no new consents; the parties of the case still see it.',
  },
});
