import { useRouteLoaderData } from '@remix-run/react';
import type { loader } from '../routes/app/app.server';

/** The layout's data, for showing or hiding what the API would refuse anyway. Only below /app. */
export function useActor() {
  const data = useRouteLoaderData<typeof loader>('routes/app');
  if (!data) throw new Error('useActor is for pages below /app');
  return { ...data, can: (permission: string) => data.permissions.includes(permission) };
}
