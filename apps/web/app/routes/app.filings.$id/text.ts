import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '质押登记', list: '质押登记', case: '进入案件', facts: '登记申请', registry: '登记机构', pledgor: '出质人', pledgee: '质权人', contract: '合同编号', secured: '担保的债权', matures: '债务到期日', filedOn: '提交日', due: '法定审查期限至', registrationNo: '登记号', registeredOn: '登记日（质权设立）',
    releasedOn: '注销日', ended: '债务消灭日', files: '文件',
    preflight: '登记前自查', preflightNote: (day: string) => `按 ${day} 施行的不予登记情形逐条比对。未收录条文的情形不会拿别的版本代替，请自行核实。`, kept: (day: string) => `以下为 ${day} 提交时的自查结果，作为凭证保存。`, ground: '情形', verdict: '结论', basis: '依据与处理',
    noText: '本平台没有该日施行的条文', declared: '双方已声明知情', missing: (what: string) => `还缺：${what}`, acknowledged: '申请人已确认', noCitation: '条文未收录', allClear: '没有发现会被拒绝的情形。', clear: (n: number) => `${n} 项未见问题`,
    questions: '需要您说明的事实', questionsNote: '平台查不到的，由您如实说明；说明会留痕。', yes: '有', no: '没有', lawful: '合同内容是否合法、双方已审阅？', lawfulYes: '是', lawfulNo: '否', forfeiture: '合同是否约定到期未清偿则权利归质权人（流质）？', sameDay: '是否有同日申请的发明专利？', similar: '名下是否还有相同或近似商标没有一并出质？',
    other: '是否知道还有其他会妨碍登记的情形？', declare: '双方知情并声明继续办理？', save: '保存说明',
    file: '提交登记', fileNote: '请下载登记机构的申请表，由双方盖章后提交；在此登记为「已提交」，审查期限从今天起算。', confirmUnknown: '以下情形平台无法判断，请逐项核实后勾选', application: '申请材料', applicationHint: '可选：留存提交给登记机构的申请表等', fails: '有情形会被拒绝，请先处理上面标红的各条。',
    mend: '更正后重新办理', mendNote: '登记机构的理由见上。处理完毕后写明怎样更正的，申请回到待提交状态。', mended: '怎样更正的', withdraw: '撤回申请', withdrawNote: '撤回的理由', withdrawHint: '合同仍有效时，平台会为这项权利另开一份新的申请。',
    refusal: '不予登记的理由', correction: '补正要求',
    decision: '登记机构的决定', decisionNote: '请按登记通知书或登记证照录，并上传文件。', register: '已登记', certificate: '登记通知书或登记证', certificateFirst: '请先上传登记通知书或登记证。', correctionLabel: '要求补正', correctionText: '补正通知的内容', refuse: '不予登记', refuseGround: '登记机构引用的情形', refuseText: '不予登记通知的内容',
    release: '注销登记', requestRelease: '申请注销', releaseGround: '注销事由', releaseNote: '说明', confirmRelease: '登记注销', confirmReleaseNote: '登记机构注销之日，质权消灭。', stands: (day: string) => `质权自 ${day} 设立`, mayRelease: '债务已清偿，可以申请注销。',
    done: {
      state: '说明已保存，自查结果已更新。', file: '已提交，等待登记机构审查。', mend: '已回到待提交状态。', withdraw: '已撤回。', requireCorrection: '已记录补正要求，企业会收到通知。', register: '已登记，质权成立。', refuse: '已记录不予登记，企业会收到通知。', requestRelease: '已申请注销，等待质权人登记。',
      release: '质权已注销。', removeFile: '文件已删除。',
    },
  },
  en: {
    title: 'Pledge filing', list: 'Pledge filings', case: 'Go to the case', facts: 'Filing', registry: 'Registry', pledgor: 'Pledgor', pledgee: 'Pledgee', contract: 'Contract', secured: 'Debt secured', matures: 'Debt matures on', filedOn: 'Filed on', due: 'To be examined by', registrationNo: 'Registration', registeredOn: 'Registered on',
    releasedOn: 'Released on', ended: 'Debt ended on', files: 'Papers',
    preflight: 'Pre-flight', preflightNote: (day: string) => `Compared with each ground for refusal in force on ${day}. Where we lack a text of that day nothing is borrowed from another version: look into it yourself.`, kept: (day: string) => `As it stood when filed on ${day}, kept as proof.`, ground: 'Ground', verdict: 'Answer', basis: 'Basis, remedy',
    noText: 'we do not have the text in force that day', declared: 'both parties have declared that they know', missing: (what: string) => `not known: ${what}`, acknowledged: 'the filer has confirmed it', noCitation: 'text not on file', allClear: 'Nothing found that would be refused.', clear: (n: number) => `${n} in order`,
    questions: 'What only you know', questionsNote: 'Answer truthfully what no record tells us; it is kept.', yes: 'Yes', no: 'No', lawful: 'Is the contract lawful, and have both sides read it?', lawfulYes: 'Yes', lawfulNo: 'No', forfeiture: 'Does the contract give the right to the pledgee on default?', sameDay: 'Was an invention filed the same day?', similar: 'Are there identical or similar marks that are not pledged along?',
    other: 'Do you know of anything else in the way?', declare: 'Do both parties know and declare that they proceed?', save: 'Save the answers',
    file: 'Filed with the registry', fileNote: 'Download the registry’s form, have both sides seal it and file it; enter it here as filed. The time of examination runs from today.', confirmUnknown: 'These cannot be judged here: look into each, then tick it', application: 'Application papers', applicationHint: 'Optional: keep what you file', fails: 'Some grounds would be refused: mend what is marked above first.',
    mend: 'Mended: file again', mendNote: 'See the registry’s reason above. Say how it is mended; the filing goes back to be filed.', mended: 'How it is mended', withdraw: 'Withdraw the filing', withdrawNote: 'Why', withdrawHint: 'While the contract stands the right gets a fresh filing.',
    refusal: 'Why it was refused', correction: 'What is to be corrected',
    decision: 'The registry’s decision', decisionNote: 'Copy it from the notice or certificate and attach that.', register: 'Registered', certificate: 'Notice or certificate', certificateFirst: 'Attach the notice or certificate first.', correctionLabel: 'Correction required', correctionText: 'What the notice says', refuse: 'Refused', refuseGround: 'The ground it names', refuseText: 'What the notice says',
    release: 'Release', requestRelease: 'Ask for the release', releaseGround: 'Ground', releaseNote: 'Note', confirmRelease: 'Released by the registry', confirmReleaseNote: 'The pledge ends on the day the registry cancels it.', stands: (day: string) => `stands since ${day}`, mayRelease: 'The debt is paid: the release may be asked for.',
    done: {
      state: 'Saved; the pre-flight is up to date.', file: 'Filed: the registry examines it next.', mend: 'Back to be filed.', withdraw: 'Withdrawn.', requireCorrection: 'Recorded: the enterprise is told.', register: 'Registered: the pledge stands.', refuse: 'Recorded: the enterprise is told.', requestRelease: 'Asked for: the pledgee enters the release next.',
      release: 'The pledge is released.', removeFile: 'The file is removed.',
    },
  },
});
