import type { PermissionTable } from '@zhiya/kernel';

/** Everybody may ask for reasons; which ones there are for whom, the record that was decided on says. */
export const TRACE_PERMISSIONS: PermissionTable = { 'view:decision-trace': { kinds: 'ANY', roles: 'ANY' } };
