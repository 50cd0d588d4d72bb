import { redirect } from '@remix-run/node';

export { action } from './logout.server';

/** Signing out is a change and so a POST; the bare address leads home. */
export const loader = () => redirect('/');
