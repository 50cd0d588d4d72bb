import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '政策文件', list: '政策文件', open: '公开页面', again: '导入新的一版', versions: '版本', version: (n: number) => `第 ${n} 版`, clauses: '分条', characters: '字数', on: '导入',
    report: '引文核对', lead: '规则库引用的话，逐条在最新一版全文里找过；空白、全角半角、括号、引号和破折号的写法不算差别。', checked: '核对于', recheck: '重新核对', done: (missing: number) => (missing === 0 ? '已重新核对：引文都在原文里。' : `已重新核对：有 ${missing} 条引文找不到。`),
    missing: '找不到的引文', found: '找到的引文', quoted: '规则库引作', nearest: (n: number) => `全文里最接近的一段（相似 ${n}%）`, nothing: '全文里没有相近的话', place: '在原文', none: '规则库没有引用这份文件。', noText: '还没有导入这份文件的全文。',
  },
  en: {
    title: 'Policy document', list: 'Policy texts', open: 'Public page', again: 'Import a new version', versions: 'Versions', version: (n: number) => `Version ${n}`, clauses: 'Clauses', characters: 'Characters', on: 'Imported',
    report: 'Quotations', lead: 'What the catalogue quotes was looked for in the newest text; white space, width, brackets, quotation marks and dashes make no difference.', checked: 'Checked', recheck: 'Check again', done: (missing: number) => (missing === 0 ? 'Checked again: every quotation occurs.' : `Checked again: ${missing} do not occur.`),
    missing: 'Quotations that do not occur', found: 'Quotations that occur', quoted: 'The catalogue quotes', nearest: (n: number) => `The nearest passage (${n}% alike)`, nothing: 'The text has nothing like it', place: 'In the text', none: 'The catalogue quotes nothing of this document.', noText: 'The full text of this document is not imported yet.',
  },
});
