import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '权利', list: '我的知识产权', facts: '登记事项', edit: '更改', evidence: '证明材料', evidenceNote: '先选种类，再选文件。权利证书是银行核对权属的依据。', standing: '更新法律状态',
    standingNote: '从登记簿、证书或法律状态查询结果照抄；银行看得到核对日和依据。', status: '法律状态', burdens: '权利负担', burdensHint: '没有的不选；质押和年费逾期由平台自动判断', checkedOn: '核对日期', source: '核对依据',
    sourceHint: '例如 专利登记簿副本、商标网上查询', paid: '年费已缴至', save: '保存状态', saved: '法律状态已更新。', removed: '文件已删除。', pledged: '正在质押', pledgedIn: (since: string) => `自 ${since} 起质押`, case: '查看案件',
    use: '用于融资申请', useNote: '这项权利可以质押。', toListing: '发起融资申请',
  },
  en: {
    title: 'Right', list: 'My rights', facts: 'As recorded', edit: 'Change', evidence: 'Documents', evidenceNote: 'Choose the kind, then the file. Banks check ownership by the certificate.', standing: 'Update the legal status',
    standingNote: 'Copy it from the register, the certificate or a status search; banks see the day and the source.', status: 'Legal status', burdens: 'Burdens', burdensHint: 'Tick what applies; pledges and overdue fees are found by the platform', checkedOn: 'Checked on', source: 'Read from',
    sourceHint: 'For example: extract of the patent register', paid: 'Annual fee paid until', save: 'Save the status', saved: 'The status is updated.', removed: 'The file is removed.', pledged: 'Pledged', pledgedIn: (since: string) => `pledged since ${since}`, case: 'See the case',
    use: 'Use in a request', useNote: 'This right may be pledged.', toListing: 'Start a request',
  },
});
