import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '新建报价',
    market: '融资需求',
    under: '先存草稿，核对净成本后提交复核；另一位同事复核通过，企业才会看到。',
    saved: '草稿已保存，请核对后提交复核。',
  },
  en: {
    title: 'New offer',
    market: 'Listings',
    under:
      'Save a draft, look at its net cost, then send it to be checked; the enterprise sees it once a colleague has released it.',
    saved: 'Draft saved: look it over, then send it to be checked.',
  },
});
