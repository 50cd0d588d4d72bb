import { useRouteLoaderData } from '@remix-run/react';
import type { loader } from './case.server';

/** The case that the layout has read: head, parties, whose turn. Only below /app/cases/:id. */
export function useCase() {
  const data = useRouteLoaderData<typeof loader>('routes/app.cases.$id');
  if (!data) throw new Error('useCase is for pages below /app/cases/:id');
  return data;
}
