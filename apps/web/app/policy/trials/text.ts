import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '政策沙盘',
    under: '假如规定改了，补贴要花多少、谁受影响。用本局的实际账册或上传的账册试算，不改动任何案件。',
    list: '沙盘',
    start: '新建沙盘',
    label: '名称',
    programme: '计划',
    source: '账册',
    asOf: '截至',
    by: '经办',
    before: '现行',
    after: '假设',
    difference: '差额',
    state: '状态',
    empty: '还没有沙盘',
    emptyBody: '例如：贴息比例从 70% 降到 60%、年度上限降到 80 万元，全年少付多少。',
  },
  en: {
    title: 'Policy sandbox',
    under:
      'What a rule would cost if it were another, and whom it would touch: tried on the real book or on an uploaded one. No case is changed.',
    list: 'Runs',
    start: 'New run',
    label: 'Name',
    programme: 'Programme',
    source: 'Book',
    asOf: 'As of',
    by: 'By',
    before: 'As it is',
    after: 'Supposed',
    difference: 'Difference',
    state: 'State',
    empty: 'No run yet',
    emptyBody: 'For example: 70% becomes 60% and the yearly cap CNY 800,000 — how much less is paid?',
  },
});
