import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '核对后选定报价',
    compare: '比较报价',
    check: '请再核对一遍',
    netCost: '净成本',
    confirm: '我已核对以上条件，选定这份报价',
    confirmHint: '选定后条件固定不变，其他报价随即失效，案件进入估值、保险与合同。',
    accept: '选定这份报价',
    back: '再想想',
    mustConfirm: '请先勾选确认',
    accepted: '报价已选定，银行已收到通知。',
    barred: '现在不能选定这份报价',
  },
  en: {
    title: 'Check, then choose',
    compare: 'Compare offers',
    check: 'Please check once more',
    netCost: 'Net cost',
    confirm: 'I have checked these terms and choose this offer',
    confirmHint: 'Its terms then stand, other offers lapse, and the case goes on to valuation, insurance and contract.',
    accept: 'Choose this offer',
    back: 'Think it over',
    mustConfirm: 'Confirm first',
    accepted: 'Chosen: the bank has been told.',
    barred: 'This offer cannot be chosen now',
  },
});
