import { redirect } from '@remix-run/node';

/** The first screen of every role is its work. */
export const loader = () => redirect('/app/work');
