import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '补贴',
    titleBureau: '补贴审核',
    titleFund: '补贴拨付',
    underEnterprise: '平台按已付的利息、评估费和保险费算出您可领取的补贴。您只需确认，不用填写申请。',
    underOthers: '企业已确认的补贴，由经办人初审、复核人审定、基金管理人拨付。每笔都附条款、参数和算式。',
    mine: '等您确认',
    mineTotal: (sum: string) => `合计 ${sum} 元`,
    rest: '已确认和已办结',
    list: '补贴申请',
    confirm: '查看并确认',
    open: '办理',
    emptyEnterprise: '还没有可领取的补贴',
    emptyEnterpriseBody: '贷款发放后，您支付的评估费、保险费和利息一到账，平台就会算出补贴并在这里请您确认。',
    empty: '没有符合条件的补贴',
    emptyBody: '企业确认后会出现在这里。',
    filter: '按状态筛选',
    todo: '待办理',
    all: '全部',
    done: '已办结',
  },
  en: {
    title: 'Subsidies',
    titleBureau: 'Subsidies to decide',
    titleFund: 'Subsidies to pay',
    underEnterprise:
      'The platform computes your subsidies from the interest, fees and premiums you have paid. You confirm; there is no application to fill in.',
    underOthers:
      'Confirmed by the enterprise, examined by one person, approved by another, paid by the fund. Each with its clause, parameter and arithmetic.',
    mine: 'Waiting for your confirmation',
    mineTotal: (sum: string) => `CNY ${sum} together`,
    rest: 'Confirmed and closed',
    list: 'Subsidy claims',
    confirm: 'Look and confirm',
    open: 'Open',
    emptyEnterprise: 'No subsidy to receive yet',
    emptyEnterpriseBody:
      'Once your loan is drawn, each fee, premium and interest payment becomes a subsidy here, for you to confirm.',
    empty: 'No claim of this kind',
    emptyBody: 'They appear here once the enterprise has confirmed.',
    filter: 'Filter by state',
    todo: 'Open',
    all: 'All',
    done: 'Closed',
  },
});
