import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '我的知识产权', under: '登记一次，每次申请都可以用', register: '登记一项权利', search: '编号或名称', find: '查找', all: '全部种类', filter: '按种类筛选', number: '编号', name: '名称', kind: '种类', state: '状态',
    until: '保护期至', fee: '年费缴至', empty: '还没有登记的权利', emptyBody: '准备好证书，每项大约两分钟。登记后即可用于融资申请。', nothing: '没有找到', nothingBody: '换一个编号或名称试试，数字和全角半角都可以。', untold: '尚不能确定',
  },
  en: {
    title: 'My rights', under: 'Recorded once, used in every request', register: 'Record a right', search: 'Number or title', find: 'Find', all: 'All kinds', filter: 'Filter by kind', number: 'Number', name: 'Title', kind: 'Kind', state: 'Status',
    until: 'Protected until', fee: 'Fee paid until', empty: 'No right recorded yet', emptyBody: 'Have the certificates at hand: about two minutes each. Then they can be offered in a request.', nothing: 'Nothing found', nothingBody: 'Try another number or title.', untold: 'cannot be told yet',
  },
});
