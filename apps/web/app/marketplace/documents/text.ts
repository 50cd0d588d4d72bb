import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '证明材料',
    lead: '营业执照必传；近一年财务报表有助于审批。权利证书在「我的知识产权」里上传，不用重复。',
    done: '材料齐了',
    doneHint: '上传完再点，随时可以回来补。',
    confirm: '材料已齐，保存',
    removed: '文件已删除。',
  },
  en: {
    title: 'Documents',
    lead: 'The business licence is required; last year’s statements help. Certificates of rights are attached to the rights themselves.',
    done: 'All there',
    doneHint: 'When everything is uploaded; you may come back and add.',
    confirm: 'All there: save',
    removed: 'The file is removed.',
  },
});
