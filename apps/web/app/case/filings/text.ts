import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '质押登记',
    none: '还没有质押登记',
    noneBody: '合同由双方签署后，平台为每项权利生成一份登记申请。',
    pack: '登记进度',
    complete: (done: number, all: number) => `${done}/${all} 全部登记完毕`,
    progress: (done: number, all: number) => `${done}/${all} 已登记`,
    note: '每项质权自登记机构登记之日起设立，与合同日、放款日无关。三类权利分别向各自的登记机构申请，互不影响。',
    ended: '债务已经清偿，可以逐项申请注销登记。',
    cancelled: '合同已取消：未登记的申请已撤回，已登记的请逐项注销。',
  },
  en: {
    title: 'Pledge filings',
    none: 'No filings yet',
    noneBody: 'Once both sides have signed, each right gets its filing.',
    pack: 'Registrations',
    complete: (done: number, all: number) => `${done} of ${all}: all registered`,
    progress: (done: number, all: number) => `${done} of ${all} registered`,
    note: 'A pledge stands from the day its registry enters it, whatever the days of contract and drawdown. Each kind of right has its own registry; none waits for another.',
    ended: 'The debt is paid: ask for each pledge to be released.',
    cancelled: 'The contract came to nothing: open filings are withdrawn, registered ones are to be released.',
  },
});
