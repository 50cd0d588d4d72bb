import { redirect } from '@remix-run/node';

export { action } from './upload.server';
export const loader = () => redirect('/app/work');
