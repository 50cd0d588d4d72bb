import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '评估委托', list: '评估委托', rights: '要评估的权利', facts: '委托', enterprise: '企业', requester: '委托人', requestedOn: '委托日', note: '说明', next: '下一步', case: '进入案件',
    accept: '接受委托', acceptHint: '接受后请按承诺的时间交付；期间可随时上传报告。', decline: '不接受', reason: '不接受的理由', reasonHint: '委托人会看到这句话。',
    report: '评估报告', reportHint: '先上传报告，再填写结论。', reportNone: '请先在上面上传评估报告，再交付结论。', reportPick: '作为依据的报告',
    deliver: '交付结论', deliverNote: '价值用区间表达：下限、评估值、上限，以及它们成立的基准日和有效期。交付后不能更改，需要更正时由委托人另行委托。', low: '价值下限', point: '评估值', high: '价值上限', methods: '评估方法', baseDate: '评估基准日', validUntil: '有效期至',
    validUntilHint: '最长为基准日起一年', reasoning: '结论依据', reasoningHint: '主要假设和参数，例如许可费率、剩余期限、折现率', fee: '评估费', feeHint: '企业按此享受评估费补贴',
    value: '评估结论', range: '价值区间', deliveredOn: '交付日', to: '至',
    done: { accept: '已接受委托。', decline: '已退回委托人。', deliver: '评估结论已交付，案件各方现在可以看到。', removeFile: '文件已删除。' },
  },
  en: {
    title: 'Valuation order', list: 'Valuation orders', rights: 'Rights to value', facts: 'Order', enterprise: 'Enterprise', requester: 'Ordered by', requestedOn: 'Ordered on', note: 'Note', next: 'Next', case: 'Go to the case',
    accept: 'Take the order', acceptHint: 'Deliver within the promised time then; the report may be uploaded meanwhile.', decline: 'Do not take it', reason: 'Why not', reasonHint: 'Whoever ordered it reads this.',
    report: 'Report', reportHint: 'Upload the report first, then enter its conclusion.', reportNone: 'Upload the report above before you deliver the value.', reportPick: 'The report it rests on',
    deliver: 'Deliver the value', deliverNote: 'A value is a range: low, value and high, with the base date they hold for and until when. It cannot be changed once delivered; a new order replaces it.', low: 'Low', point: 'Value', high: 'High', methods: 'Methods', baseDate: 'Base date', validUntil: 'Valid until',
    validUntilHint: 'A year from the base date at the latest', reasoning: 'What it rests on', reasoningHint: 'Main assumptions and figures, for example royalty rate, remaining life, discount rate', fee: 'Fee', feeHint: 'The enterprise’s fee subsidy is counted from it',
    value: 'Value', range: 'Range', deliveredOn: 'Delivered on', to: 'to',
    done: { accept: 'The order is taken.', decline: 'Sent back to whoever ordered it.', deliver: 'Delivered: the parties of the case see it now.', removeFile: 'The file is removed.' },
  },
});
