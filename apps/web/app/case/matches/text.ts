import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '与各家产品的匹配',
    under: '您的申请与每个在架产品逐条比对：哪些符合，哪些不符合，都列在这里。银行只看得到自家产品的结果。',
    offers: '看报价',
    empty: '还没有比对结果',
    emptyBody: '申请挂牌后，与在架产品的比对会出现在这里。',
    rate: '年利率',
    computed: (d: string) => `${d} 比对`,
  },
  en: {
    title: 'Matches with products',
    under:
      'Your request against every product on the shelf, point by point: what fits and what does not. A bank sees the results of its own products only.',
    offers: 'See the offers',
    empty: 'Nothing compared yet',
    emptyBody: 'Once the request is on the market the comparison appears here.',
    rate: 'Yearly rate',
    computed: (d: string) => `compared on ${d}`,
  },
});
