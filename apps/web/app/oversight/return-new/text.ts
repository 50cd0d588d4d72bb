import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '录入平台外报送',
    list: '平台外报送',
    under: '按来源所印录入。提交后由另一人复核，采信后取代期间被它包含的旧报送。',
    send: '提交复核',
    sent: '已提交，等待复核',
  },
  en: {
    title: 'Enter a return',
    list: 'Lending off the platform',
    under:
      'As the source prints it. A second person accepts it; it then takes the place of older ones whose days it holds.',
    send: 'Hand on',
    sent: 'Handed on to a second person',
  },
});
