import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '政策文件',
    under: '导入文件的全文：程序分条，您看过再保存；规则库引用的每一句都与全文核对。',
    import: '导入一份文件',
    open: '公开页面',
    list: '已导入的文本',
    document: '文件',
    version: '版次',
    kind: '格式',
    on: '导入',
    quotations: '引文核对',
    empty: '还没有导入过文件',
    emptyBody: '规则库不带全文。导入之后，公开页面显示全文，引文也能逐条核对。',
  },
  en: {
    title: 'Policy texts',
    under:
      'Import the full text of documents: a program divides it, you look before it is kept; every sentence that a rule quotes is compared with it.',
    import: 'Import a document',
    open: 'Public page',
    list: 'Imported texts',
    document: 'Document',
    version: 'Version',
    kind: 'Format',
    on: 'Imported',
    quotations: 'Quotations',
    empty: 'Nothing was imported yet',
    emptyBody:
      'The library ships no full texts. Once imported, the public page shows the text and quotations can be checked.',
  },
});
