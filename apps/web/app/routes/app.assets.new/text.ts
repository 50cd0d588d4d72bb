import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '登记一项权利', list: '我的知识产权', question: '要登记哪一种权利？', next: '继续', submit: '登记', done: (title: string) => `「${title}」已登记，请上传权利证书。`, change: '换一种权利',
    intro: '请照证书填写。编号会当场核对校验码。', INVENTION: '二十年，自申请日起', UTILITY_MODEL: '十年，自申请日起', DESIGN: '2021 年 6 月 1 日前申请的为十年', TRADEMARK: '一个类别登记一项', SOFTWARE: '软件著作权登记证书', WORK: '美术、文字等作品登记证书',
  },
  en: {
    title: 'Record a right', list: 'My rights', question: 'Which kind of right?', next: 'Continue', submit: 'Record', done: (title: string) => `“${title}” is recorded: please attach the certificate.`, change: 'Another kind',
    intro: 'As on the certificate. The check character of the number is looked at on the spot.', INVENTION: 'twenty years from filing', UTILITY_MODEL: 'ten years from filing', DESIGN: 'ten years where filed before 1 June 2021', TRADEMARK: 'one record per class', SOFTWARE: 'registered software', WORK: 'registered works of art, texts and others',
  },
});
