import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '融资需求', under: '匿名挂牌中的融资申请；完整资料须经企业同意', case: '案件', amount: '金额', months: '期限', monthsOf: (n: number) => `${n} 个月`, rights: '权利', place: '所在地', industry: '行业', purpose: '用途', until: '有效期至', consent: '完整资料', filter: '按权利种类筛选', all: '全部种类',
    min: '金额不低于（万元）', max: '金额不高于（万元）', longest: '期限不超过（月）', section: '行业门类', find: '筛选', empty: '没有符合条件的申请', emptyBody: '放宽条件再试，或过几天再来看。',
  },
  en: {
    title: 'Listings', under: 'Requests on the market, without names; the full file needs consent', case: 'Case', amount: 'Amount', months: 'Term', monthsOf: (n: number) => `${n} months`, rights: 'Rights', place: 'Division', industry: 'Industry', purpose: 'Purpose', until: 'Until', consent: 'Full file', filter: 'Filter by kind of right', all: 'All kinds',
    min: 'At least (10k yuan)', max: 'At most (10k yuan)', longest: 'No longer than (months)', section: 'Industry', find: 'Filter', empty: 'No request fits', emptyBody: 'Widen the filter, or come back in a few days.',
  },
});
