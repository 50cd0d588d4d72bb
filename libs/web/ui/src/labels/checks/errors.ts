import type { ErrorTable } from '../errors/types';

export const checksErrors: ErrorTable = {
  'CHECK.PROPOSED_ALREADY': {
    zh: () => '同样的事项已在等待复核，无须再次提交',
    en: () => 'The same is waiting to be checked already: there is no need to send it again',
  },
  'CHECK.HAS_CHECKER': {
    zh: () => '本机构有其他复核人，应由其复核',
    en: () => 'Your organisation has somebody else who checks: it is theirs',
  },
  'CHECK.MAKER_GONE': {
    zh: () => '提出此事项的成员已离开或已无此权限，请退回后由他人重新提出',
    en: () => 'Whoever proposed this has left, or may not do it any more: return it, and let somebody else propose it',
  },
};
