import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '导入一份文件', list: '政策文件', under: '先上传，再看程序怎样分条；您确认以后才保存、才公开。', file: '文件', fileHint: '纯文本（UTF-8 或 GB 18030）、Word（.docx）或网页（.html）。带宏的 Word、PDF 和旧的 .doc 不能导入。', upload: '上传并查看分条',
    unreadable: '这份文件不能导入', another: '换一份文件', preview: '分条预览', read: (clauses: number, characters: number) => `分成 ${clauses} 条，共 ${characters} 字。请对照原文看看分得对不对。`, before: '条文之前', kept: '这次导入已经保存。', seeKept: '看这份文件',
    which: '这是哪份文件的全文', byNumber: '文号相同', byTitle: (n: number) => `标题相似 ${n}%`, chosen: '您选定的文件', own: '库里没有，作为一份新文件', ownHint: '请在下面填写它的标题、文号和发文机关。', about: '新文件的情况', aboutHint: '只有选了「作为一份新文件」才需要填写。标题和文号由程序从正文开头读出，请核对。',
    docTitle: '标题', number: '文号', issuer: '发文机关', level: '层级', division: '行政区划代码', divisionHint: '六位数字；全国填 000000。', issuedOn: '签发日期', publishedOn: '公布日期', effectiveFrom: '施行日期', effectiveUntil: '失效日期', source: '来源', sourceHint: '从哪里得到的：网址，或「来文」。', keep: '保存并公开',
    done: (version: number, missing: number) => (missing === 0 ? `已保存为第 ${version} 版，引文核对无误。` : `已保存为第 ${version} 版；有 ${missing} 条引文在全文里找不到，请看下面。`),
  },
  en: {
    title: 'Import a document', list: 'Policy texts', under: 'Upload it, look at how the program divides it; it is kept and made public only when you say so.', file: 'File', fileHint: 'Plain text (UTF-8 or GB 18030), Word (.docx) or a web page (.html). Word with macros, PDF and old .doc files are not read.', upload: 'Upload and look at the clauses',
    unreadable: 'This file cannot be imported', another: 'Choose another file', preview: 'Clauses', read: (clauses: number, characters: number) => `${clauses} clauses, ${characters} characters. Please compare with the original.`, before: 'before the clauses', kept: 'This import is kept.', seeKept: 'See the document',
    which: 'Whose text is it?', byNumber: 'the same number', byTitle: (n: number) => `title ${n}% alike`, chosen: 'the document you came from', own: 'None of the library’s: a document of its own', ownHint: 'Fill in its title, number and issuer below.', about: 'The new document', aboutHint: 'Needed only for a document of its own. Title and number were read from the head of the text: please check.',
    docTitle: 'Title', number: 'Number', issuer: 'Issued by', level: 'Level', division: 'Division code', divisionHint: 'Six digits; 000000 for the country.', issuedOn: 'Signed on', publishedOn: 'Published on', effectiveFrom: 'In force from', effectiveUntil: 'No longer from', source: 'Source', sourceHint: 'Where it was got: an address, or “received”.', keep: 'Keep and publish',
    done: (version: number, missing: number) => (missing === 0 ? `Kept as version ${version}; every quotation occurs.` : `Kept as version ${version}; ${missing} quotations do not occur, see below.`),
  },
});
