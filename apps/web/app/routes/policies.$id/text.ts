import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '政策文件', shelf: '政策法规', issuer: '发文机关', level: '层级', signed: '签发', published: '公布', force: '施行', source: '来源', checked: (d: string) => `${d} 核对`, sure: '可靠程度',
    supersedes: '取代', supersededBy: '已由以下文件取代', names: '正文提到', versions: '正文版本', version: (n: number, on: string) => `第 ${n} 版 · ${on} 导入`, older: (n: number) => `您看的是第 ${n} 版。`, newest: '看最新一版',
    noText: '库里没有这份文件的全文，下面是据以制定规则的条款：本站概括，以及原文的短引文。', hasText: (org: string, on: string) => `全文由${org}于 ${on} 导入，分条由程序完成，以发文机关公布的文本为准。`,
    contents: '目录', link: '本条链接', rules: '据此计算', unplaced: '在全文里没有找到位置的条款', continued: '（续）', none: '这份文件还没有条款。', unquoted: '原文不在库里',
  },
  en: {
    title: 'Policy document', shelf: 'Policies and law', issuer: 'Issued by', level: 'Level', signed: 'Signed', published: 'Published', force: 'In force', source: 'Source', checked: (d: string) => `checked ${d}`, sure: 'How sure',
    supersedes: 'Takes the place of', supersededBy: 'Superseded by', names: 'Names', versions: 'Versions of the text', version: (n: number, on: string) => `version ${n} · imported ${on}`, older: (n: number) => `You are reading version ${n}.`, newest: 'Read the newest',
    noText: 'The library does not have the full text. Below are the clauses that rules rest on: our summary and the short quotation.', hasText: (org: string, on: string) => `Imported by ${org} on ${on} and divided by program; the issuer’s own publication prevails.`,
    contents: 'Contents', link: 'Link to this clause', rules: 'Computed from it', unplaced: 'Clauses whose place in the text was not found', continued: ' (continued)', none: 'This document has no clauses yet.', unquoted: 'its words are not on file',
  },
});
