import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    list: '政策沙盘', title: '沙盘', under: (programme: string, source: string, asOf: string, from: string) => `${programme} · ${source} · 截至 ${asOf} · 假设自 ${from} 起`, supposed: '假设', parameter: '参数', before: '现行', after: '假设', difference: '差额',
    cancel: '取消计算', discard: '放弃这次沙盘', accept: '确认账册并计算', book: '账册', send: '上传', again: '重新上传', file: '账册文件', limits: (rows: string) => `至多 ${rows} 行。CSV 可用 UTF-8 或 GB18030。`, template: '下载模板（Excel）', templateCsv: '下载模板（CSV）',
    bookBody: '按模板每行填一笔款项。有一行有误就不会计算；检查后可下载标注问题的同一张表。上传的账册只有本局能看到。',
    checking: '正在检查账册…', running: '正在计算', progress: (done: number, of: number) => `已完成 ${done} / ${of} 部分`, waiting: '正在读取账册…', live: '页面会自动更新；没有脚本时每 3 秒重载。',
    faulty: (n: string, lines: string) => `账册有 ${n} 处问题，共 ${lines} 行。没有计算。`, faultyRead: '账册无法读取，没有计算', first: (n: number) => `前 ${n} 处：`, row: (n: number) => `第 ${n} 行`, copy: '下载标注问题的表格',
    checked: (lines: string, enterprises: string, file: string) => `「${file}」共 ${lines} 行、${enterprises} 家企业，没有问题。`, checkedBody: '确认后才会计算。', cancelled: '已取消，没有结果。', accepted: '已开始计算', done: '已取消',
    total: '补贴合计', unit: '万元', cost: '各月成本', month: '月份', sum: '合计', chartLabel: (what: string) => `各月补贴，现行与假设：${what}`, enterprises: '受影响企业', ofEnterprises: (n: number) => `共 ${n} 家`, banks: '受影响银行', ofBanks: (n: number) => `共 ${n} 家`, kinds: '按补贴种类', kind: '补贴', changed: '变化项数',
    largest: '变化最大的十项', enterprise: '企业', year: '年度', base: '基数', arithmetic: '算式', asIs: '现行怎么算', asSupposed: '假设怎么算', noItem: '没有这一项',
    unknown: '未知', unknownBody: (rows: number, enterprises: number) => `${enterprises} 家企业的 ${rows} 项因缺少事实不能计算，没有计入以上任何合计。`, unknownBase: '基数', missing: '缺少', rows: '项数', outside: (n: number) => `${n} 家企业不在计划所辖区划内，未计算。`, barred: (b: number, a: number) => `不符合条件：现行 ${b} 项，假设 ${a} 项，补贴为零。`,
    excel: '下载 Excel', exact: '悬停可见精确到分的金额', parameters: '所用参数与依据', value: '取值', from: '自', rule: '规则', basis: '依据', noBook: '账册里没有适用本计划的款项。', affectedBanks: '受影响的银行',
  },
  en: {
    list: 'Policy sandbox', title: 'Run', under: (programme: string, source: string, asOf: string, from: string) => `${programme} · ${source} · as of ${asOf} · supposed from ${from}`, supposed: 'Supposed', parameter: 'Parameter', before: 'As it is', after: 'Supposed', difference: 'Difference',
    cancel: 'Cancel', discard: 'Give this run up', accept: 'Accept the book and compute', book: 'Book', send: 'Send', again: 'Send again', file: 'Book', limits: (rows: string) => `At most ${rows} lines. CSV in UTF-8 or GB18030.`, template: 'Template (Excel)', templateCsv: 'Template (CSV)',
    bookBody: 'One payment a line, by the template. With one faulty line nothing is computed; the same sheet comes back marked. Nobody outside the bureau sees an uploaded book.',
    checking: 'The book is being read…', running: 'Computing', progress: (done: number, of: number) => `${done} of ${of} parts done`, waiting: 'The book is being read…', live: 'The page follows by itself; without scripts it reloads every 3 seconds.',
    faulty: (n: string, lines: string) => `${n} faults in ${lines} lines. Nothing was computed.`, faultyRead: 'The book could not be read; nothing was computed', first: (n: number) => `The first ${n}:`, row: (n: number) => `Line ${n}`, copy: 'Download the marked sheet',
    checked: (lines: string, enterprises: string, file: string) => `“${file}”: ${lines} lines, ${enterprises} enterprises, no fault.`, checkedBody: 'Nothing is computed before you accept it.', cancelled: 'Cancelled; there is no result.', accepted: 'Started', done: 'Cancelled',
    total: 'Support in all', unit: 'k CNY', cost: 'Cost by month', month: 'Month', sum: 'In all', chartLabel: (what: string) => `Support by month, as it is and as supposed: ${what}`, enterprises: 'Enterprises affected', ofEnterprises: (n: number) => `of ${n}`, banks: 'Banks affected', ofBanks: (n: number) => `of ${n}`, kinds: 'By kind', kind: 'Support', changed: 'Changes',
    largest: 'The ten largest changes', enterprise: 'Enterprise', year: 'Year', base: 'Base', arithmetic: 'Arithmetic', asIs: 'As it is', asSupposed: 'As supposed', noItem: 'There is no such item',
    unknown: 'Unknown', unknownBody: (rows: number, enterprises: number) => `${rows} items of ${enterprises} enterprises lack a fact and are in none of the sums above.`, unknownBase: 'Base', missing: 'Missing', rows: 'Items', outside: (n: number) => `${n} enterprises are of another division than the programme's and were not computed.`, barred: (b: number, a: number) => `Conditions not met: ${b} items as it is, ${a} as supposed; nothing is due.`,
    excel: 'Download Excel', exact: 'Hover for the exact amount', parameters: 'Parameters used, and what they rest on', value: 'Value', from: 'From', rule: 'Rule', basis: 'Basis', noBook: 'The book holds nothing that this programme rules.', affectedBanks: 'Banks affected',
  },
});
