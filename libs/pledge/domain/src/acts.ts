import { defineAct } from '@zhiya/checks-domain';

/** What the registry's certificate says is entered: the pledge stands from then on. */
export const ENTER_REGISTRATION = defineAct({
  name: 'pledge.register',
  protects: 'SECURITY',
  permit: 'record:registry-decision',
  facts: {
    id: 'id',
    version: 'int?',
    contractNo: 'text',
    registrationNo: 'text',
    registeredOn: 'text',
    certificateFileId: 'text?',
  },
  shows: ['contractNo', 'registrationNo', 'registeredOn'],
});
