import { useRouteLoaderData } from '@remix-run/react';
import { Page } from '@zhiya/web-ui';
import type { ReactNode } from 'react';

/** A part of a case: below the case's own frame a heading of its own, a page by itself where it is opened alone. */
export function CaseSection({ title, under, children }: { title: string; under?: ReactNode; children: ReactNode }) {
  const isFramed = useRouteLoaderData('routes/app.cases.$id') !== undefined;
  if (!isFramed)
    return (
      <Page title={title} under={under}>
        {children}
      </Page>
    );
  return (
    <section aria-labelledby="case-part">
      <h2 id="case-part" className="case-part">
        {title}
      </h2>
      {under ? <p className="muted">{under}</p> : null}
      {children}
    </section>
  );
}
