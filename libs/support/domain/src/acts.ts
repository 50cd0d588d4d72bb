import { defineAct } from '@zhiya/checks-domain';

/** A bureau opens a fund and names who manages it. */
export const OPEN_FUND = defineAct({
  name: 'support.openFund',
  protects: 'PUBLIC_MONEY',
  permit: 'open:fund',
  facts: {
    name: 'text',
    programme: 'text',
    programmeTitle: 'json',
    managerOrgId: 'id',
    managerName: 'text',
    sizeFen: 'fen',
  },
  shows: ['name', 'programmeTitle', 'managerName', 'sizeFen'],
});
/** The fund takes a loan in: public money stands behind it from then on. */
export const COVER = defineAct({
  name: 'support.cover',
  protects: 'PUBLIC_MONEY',
  permit: 'decide:coverage',
  facts: { id: 'id', bankName: 'text', borrowerName: 'text', coveredFen: 'fen', version: 'int?', reason: 'text?' },
  shows: ['borrowerName', 'bankName', 'coveredFen', 'reason'],
});
