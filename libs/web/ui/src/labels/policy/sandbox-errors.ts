import { fact, type ErrorTable } from '../errors/types';

/** What a bureau may meet in the sandbox. */
export const sandboxErrors: ErrorTable = {
  'SANDBOX.PROGRAMME_UNKNOWN': { zh: () => '请选择计划', en: () => 'Choose a programme' },
  'SANDBOX.PROGRAMME_INCOMPLETE': {
    zh: (f) => `本计划尚缺规定，不能计算${f.missing ? `：${fact(f.missing)}` : ''}`,
    en: () => 'This programme is a document only: nothing can be computed by it',
  },
  'SANDBOX.NOT_NOW': { zh: () => '沙盘的状态已经变化，请刷新页面', en: () => 'This run has moved on: reload the page' },
  'SANDBOX.SHEET_EMPTY': {
    zh: () => '第一张工作表里没有可读的行（示例行不计）',
    en: () => 'There is no line to read on the first sheet (the example does not count)',
  },
  'SANDBOX.TOO_MANY_ROWS': {
    zh: (f) => `共 ${fact(f.rows)} 行，至多 ${fact(f.max)} 行`,
    en: (f) => `${fact(f.rows)} lines; at most ${fact(f.max)} are read`,
  },
  'SANDBOX.COLUMNS_MISSING': {
    zh: (f) => `缺少列：${fact(f.columns)}。请使用模板的表头`,
    en: (f) => `Columns are missing: ${fact(f.columns)}. Use the template's headings`,
  },
  'SANDBOX.COLUMNS_UNKNOWN': {
    zh: (f) => `有不认识的列：${fact(f.columns)}。请删去，或改用模板的表头`,
    en: (f) => `Unknown columns: ${fact(f.columns)}. Remove them or use the template's headings`,
  },
  'SANDBOX.COLUMN_TWICE': {
    zh: (f) => `「${fact(f.column)}」出现了两次`,
    en: (f) => `“${fact(f.column)}” stands twice`,
  },
  'SANDBOX.FILE_UNREADABLE': {
    zh: () => '文件已损坏或不是表格，无法读取',
    en: () => 'The file is damaged or no table: it cannot be read',
  },
  'SANDBOX.FILE_TOO_DEEP': {
    zh: (f) => `文件解压后超过 ${fact(f.max)} MB，拒绝读取`,
    en: (f) => `The file unpacks to more than ${fact(f.max)} MB and is not read`,
  },
  'SANDBOX.FILE_ACTIVE': {
    zh: () => '文件带有宏或外部链接，拒绝读取；请另存为不含宏的工作簿',
    en: () => 'The file carries macros or links to other files and is not read: save it without them',
  },
  'SANDBOX.FILE_ENCODING': {
    zh: () => 'CSV 的编码既不是 UTF-8 也不是 GB18030',
    en: () => 'The CSV is written in neither UTF-8 nor GB18030',
  },
};
