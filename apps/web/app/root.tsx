import { data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteLoaderData } from '@remix-run/react';
import { DEFAULT_LANGUAGE, FormKeyContext, HTML_LANG, LanguageProvider, SkipLink, textIn } from '@zhiya/web-ui';
import type { ReactNode } from 'react';
import { ErrorPage } from './kit/error-page';
import { PublicFrame } from './kit/frame';
import { languageOf, takeFlash } from './kit/cookies.server';
import { newFormKey } from './kit/forms.server';
import { whoOf } from './kit/me.server';
import { useNonce } from './kit/nonce';
import { siteText } from './kit/site-text';
import styles from './styles.css?url';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
];

export const meta: MetaFunction<typeof loader> = ({ data: root }) => {
  const t = textIn(siteText, root?.language ?? DEFAULT_LANGUAGE);
  return [{ title: `知押 · ${t.title}` }, { name: 'description', content: t.description }];
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  // The pages of /app have a masthead and a question of their own.
  const isPublic = !/^\/app(\/|$)/.test(new URL(request.url).pathname);
  const [{ flash, clear }, language, who] = await Promise.all([
    takeFlash(request),
    languageOf(request),
    isPublic ? whoOf(request) : null,
  ]);
  // A page that others see too has no form that writes, and a key in it would be theirs as well.
  const formKey = context.isShared ? '' : newFormKey();
  return data({ language, who, flash, formKey }, clear ? { headers: { 'set-cookie': clear } } : {});
}

export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>('root');
  const nonce = useNonce();
  const language = root?.language ?? DEFAULT_LANGUAGE;
  return (
    <html lang={HTML_LANG[language]}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="format-detection" content="telephone=no" />
        <meta name="theme-color" content="#0d2d5c" />
        <Meta />
        <Links />
      </head>
      <body>
        <LanguageProvider language={language}>
          <FormKeyContext.Provider value={root?.formKey ?? ''}>
            <SkipLink />
            {children}
          </FormKeyContext.Provider>
        </LanguageProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return (
    <PublicFrame>
      <ErrorPage />
    </PublicFrame>
  );
}
