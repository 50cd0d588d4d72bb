import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '融资申请', list: '融资申请', tasks: '填写申请', progress: (done: number, all: number) => `已完成 ${done} / ${all} 项`, save: '各项可以按任意顺序填写，随时保存离开，之后接着填。', check: '核对并提交', checkBarred: '必填的几项都完成后才能提交。',
    correctionTitle: '请更正下面标出的部分', correctionBody: '其余内容不用改。更正后重新提交，案件号不变。', due: (date: string) => `请于 ${date} 前重新提交`, withdraw: '撤回申请', withdrawReason: '撤回原因', withdrawHint: '撤回后不能恢复，需要时另行发起。', withdrawn: '申请已撤回。', more: '撤回这份申请',
    TODO: '未填写', OPTIONAL: '选填', DONE: '已填写', TO_CORRECT: '需要更正', file: '完整资料', fileOf: (name: string) => `${name}的融资资料`, viewed: '您的每次查看都会记录，企业看得到。', caseLink: '案件进度', draft: '草稿',
    hint: {
      RIGHTS: '从已登记的知识产权中选择', FINANCING: '借多少、多久、做什么用', WISHES: '可以不填，填了便于银行匹配', COMPANY: '成立日期、行业、联系人', DOCUMENTS: '营业执照必传，财务报表有助于审批',
    },
  },
  en: {
    title: 'Request', list: 'Requests', tasks: 'Fill in the request', progress: (done: number, all: number) => `${done} of ${all} done`, save: 'In any order; save, leave and come back as you like.', check: 'Check and submit', checkBarred: 'It can be submitted when every required part is done.',
    correctionTitle: 'Please correct the parts marked below', correctionBody: 'The rest may stay. Submit it again afterwards; the case number stays the same.', due: (date: string) => `submit it again by ${date}`, withdraw: 'Withdraw', withdrawReason: 'Reason', withdrawHint: 'This cannot be undone; you may start a new request.', withdrawn: 'The request is withdrawn.', more: 'Withdraw this request',
    TODO: 'Not filled in', OPTIONAL: 'Optional', DONE: 'Filled in', TO_CORRECT: 'To correct', file: 'Full file', fileOf: (name: string) => `The file of ${name}`, viewed: 'Every look of yours is recorded, and the enterprise sees it.', caseLink: 'The case', draft: 'Draft',
    hint: {
      RIGHTS: 'Chosen from the rights you recorded', FINANCING: 'How much, how long, what for', WISHES: 'May be left out; helps banks to match', COMPANY: 'Date of foundation, industry, contact', DOCUMENTS: 'Business licence required, financial statements helpful',
    },
  },
});
