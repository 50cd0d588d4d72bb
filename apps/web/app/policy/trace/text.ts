import { defineText } from '@zhiya/web-ui';

export const text = defineText({ zh: { title: '决定依据' }, en: { title: 'Reasons for a decision' } });
