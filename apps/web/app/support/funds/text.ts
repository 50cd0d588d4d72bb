import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '风险补偿资金',
    name: '名称',
    cash: '专户余额',
    free: '可用',
    manager: '管理人',
    empty: '本地还没有风险补偿资金',
    emptyBody: '由知识产权局的复核人设立，并指定基金管理人。设立后账上为零，出资经基金管理人经办、复核两人入账。',
    openTitle: '设立资金',
    openName: '资金名称',
    programme: '依据的计划',
    managerField: '基金管理人',
    size: '规模',
    open: '设立',
    opened: '资金已设立，等待出资入账',
  },
  en: {
    title: 'Risk-compensation funds',
    name: 'Name',
    cash: 'Cash',
    free: 'Free',
    manager: 'Manager',
    empty: 'No fund here yet',
    emptyBody:
      'An approver of the bureau opens one and names its manager. It begins with nothing; contributions are entered by one person of the manager and checked by another.',
    openTitle: 'Open a fund',
    openName: 'Name',
    programme: 'Under which programme',
    managerField: 'Manager',
    size: 'Size',
    open: 'Open',
    opened: 'The fund is open and waits for its contribution',
  },
});
