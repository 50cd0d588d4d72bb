import { isRouteErrorResponse, useRouteError } from '@remix-run/react';
import { LinkButton, Page, useText } from '@zhiya/web-ui';
import { siteText } from './site-text';

type Words = readonly [title: keyof typeof siteText.zh, body: keyof typeof siteText.zh];
const BROKEN: Words = ['broken', 'brokenBody'];
const WORDS: Readonly<Record<number, Words>> = {
  400: ['forbidden', 'forbiddenBody'],
  403: ['forbidden', 'forbiddenBody'],
  404: ['notFound', 'notFoundBody'],
  405: ['notFound', 'notFoundBody'],
  413: ['tooLarge', 'tooLargeBody'],
  429: ['tooMany', 'tooManyBody'],
  502: ['unreachable', 'unreachableBody'],
  503: ['unreachable', 'unreachableBody'],
};

/** The one error page, for every route: what happened, whether anything was lost, where to go. Never a stack trace. */
export function ErrorPage({ home = '/' }: { home?: string }) {
  const error = useRouteError();
  const t = useText(siteText);
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const correlationId = isRouteErrorResponse(error)
    ? (error.data as { correlationId?: string } | null)?.correlationId
    : undefined;
  const [title, body] = WORDS[status] ?? BROKEN;
  return (
    <Page title={t[title]} over={String(status)} narrow>
      <div className="prose">
        <p>{t[body]}</p>
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
