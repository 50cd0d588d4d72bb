import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '改一个参数',
    list: '规则',
    now: '现行数值',
    from: '从哪天起',
    fromHint: (earliest: string) => `含当日，最早 ${earliest}；之前的照旧`,
    document: '依据的文件',
    documentHint: '文号或名称',
    clause: '条款',
    clauseHint: '例如：第三条第二款',
    quote: '原文',
    quoteHint: '照抄所依据的那句话',
    save: '记入草案',
    done: '已记入草案',
  },
  en: {
    title: 'Change a parameter',
    list: 'Rules',
    now: 'In force',
    from: 'From',
    fromHint: (earliest: string) => `That day included; ${earliest} at the earliest. What is before it stays`,
    document: 'Document it rests on',
    documentHint: 'Its number or title',
    clause: 'Clause',
    clauseHint: 'For example: article 3, paragraph 2',
    quote: 'Its words',
    quoteHint: 'The sentence it rests on, copied',
    save: 'Enter into the draft',
    done: 'Entered into the draft',
  },
});
