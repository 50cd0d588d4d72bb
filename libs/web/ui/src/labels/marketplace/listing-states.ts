import type { ConsentState, ListingState } from '@zhiya/marketplace-domain';
import { defineStates } from '../../components/basics';
import { defineText } from '../../text';

export const listingStates = defineStates({
  text: defineText<Record<ListingState, string>>({
    zh: {
      DRAFT: '草稿',
      SUBMITTED: '核验中',
      CORRECTION: '待更正',
      PUBLISHED: '挂牌中',
      ACCEPTED: '已选定报价',
      COMPLETED: '已完成',
      WITHDRAWN: '已撤回',
      EXPIRED: '已过期',
    },
    en: {
      DRAFT: 'Draft',
      SUBMITTED: 'Being verified',
      CORRECTION: 'To be corrected',
      PUBLISHED: 'On the market',
      ACCEPTED: 'Offer accepted',
      COMPLETED: 'Completed',
      WITHDRAWN: 'Withdrawn',
      EXPIRED: 'Expired',
    },
  }),
  tones: {
    DRAFT: 'plain',
    SUBMITTED: 'run',
    CORRECTION: 'back',
    PUBLISHED: 'run',
    ACCEPTED: 'ok',
    COMPLETED: 'ok',
    WITHDRAWN: 'plain',
    EXPIRED: 'bad',
  },
});

/** An institution's way into a file. */
export const consentStates = defineStates({
  text: defineText<Record<ConsentState, string>>({
    zh: { NONE: '未申请', REQUESTED: '等待企业答复', GRANTED: '可以查看', REFUSED: '企业未同意', REVOKED: '已收回' },
    en: {
      NONE: 'Not asked',
      REQUESTED: 'Waiting for the enterprise',
      GRANTED: 'Open',
      REFUSED: 'Not granted',
      REVOKED: 'Taken back',
    },
  }),
  tones: { NONE: 'plain', REQUESTED: 'run', GRANTED: 'ok', REFUSED: 'back', REVOKED: 'back' },
});
