import { useRouteLoaderData } from '@remix-run/react';
import type { loader } from './app-frame/app.server';

/** What screens ask of their reader. The browser is told of these permissions and of no other. */
export const ASKED_PERMISSIONS = [
  'approve:organisation',
  'attach:evidence',
  'browse:listing',
  'confirm:subsidy-claim',
  'edit:asset',
  'edit:listing',
  'enter:fund-movement',
  'grant:consent',
  'import:policy-document',
  'manage:member',
  'record:right-standing',
  'register:asset',
  'request:consent',
  'submit:loan-product',
  'submit:offer',
  'view:audit',
  'view:contract',
  'view:coverage',
  'view:filing',
  'view:listing',
  'view:offer',
  'view:repayment',
  'view:subsidy-claim',
  'view:valuation-order',
] as const;
export type AskedPermission = (typeof ASKED_PERMISSIONS)[number];

/** The layout's data, for showing or hiding what the API would refuse anyway. Only below /app. */
export function useActor() {
  const data = useRouteLoaderData<typeof loader>('routes/app');
  if (!data) throw new Error('useActor is for pages below /app');
  const held: readonly string[] = data.permissions.split(' ');
  return { ...data, can: (permission: AskedPermission) => held.includes(permission) };
}
