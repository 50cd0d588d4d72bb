import { defineText } from '../../text';
import type { RecordWords } from '../record-words';

export const assetsRecords: RecordWords = {
  types: defineText({ zh: { asset: '知识产权' }, en: { asset: 'Right' } }),
  actions: defineText({
    zh: { encumber: '记入负担', disencumber: '解除负担', recordStanding: '更新法律状态' },
    en: { encumber: 'entered a burden', disencumber: 'lifted a burden', recordStanding: 'recorded the legal status' },
  }),
  fields: defineText({
    zh: { status: '法律状态', annualFeePaidUntil: '年费缴至', filingDate: '申请日', grantDate: '授权日' },
    en: {
      status: 'Legal status',
      annualFeePaidUntil: 'Annual fees paid until',
      filingDate: 'Filed on',
      grantDate: 'Granted on',
    },
  }),
};
