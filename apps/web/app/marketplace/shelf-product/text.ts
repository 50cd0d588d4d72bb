import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '产品条件',
    shelf: '产品货架',
    conditions: '条件',
    wishes: '银行的偏好',
    wishesNote: '不是门槛；满足得越多，匹配分越高。',
    apply: '发布融资申请',
    applyHint: '一份材料，同时与所有在架产品比对；谁合适、差在哪里，都写给您看。',
  },
  en: {
    title: 'Conditions',
    shelf: 'Product shelf',
    conditions: 'Conditions',
    wishes: 'What the bank would like',
    wishesNote: 'Never a bar; the more it finds, the higher the score.',
    apply: 'Publish a request',
    applyHint: 'One file is compared with every product on the shelf; you see which fit and where others do not.',
  },
});
