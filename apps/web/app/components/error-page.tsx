import { isRouteErrorResponse, useRouteError } from '@remix-run/react';
import { LinkButton, Page, useText } from '@zhiya/web-ui';
import { siteText } from '../lib/site-text';

/** The one error page, for every route: what happened, whether anything was lost, where to go. Never a stack trace. */
export function ErrorPage({ home = '/' }: { home?: string }) {
  const error = useRouteError();
  const t = useText(siteText);
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const correlationId = isRouteErrorResponse(error) ? (error.data as { correlationId?: string } | null)?.correlationId : undefined;
  const [title, body] =
    status === 404 || status === 405
      ? [t.notFound, t.notFoundBody]
      : status === 403
        ? [t.forbidden, t.forbiddenBody]
        : status === 429
          ? [t.tooMany, t.tooManyBody]
          : status === 502 || status === 503
            ? [t.unreachable, t.unreachableBody]
            : [t.broken, t.brokenBody];
  return (
    <Page title={title} over={String(status)} narrow>
      <div className="prose">
        <p>{body}</p>
        {correlationId ? (
          <p className="small muted">
            {t.correlation} <code>{correlationId}</code>
          </p>
        ) : null}
        <p>
          <LinkButton to={home} quiet reloadDocument>
            {home === '/' ? t.toHome : t.toWork}
          </LinkButton>
        </p>
      </div>
    </Page>
  );
}
