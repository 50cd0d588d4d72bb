import { useLoaderData } from '@remix-run/react';
import { Page, Sheet, useText } from '@zhiya/web-ui';
import { PublicFrame } from '../../kit/frame';
import { Original } from '../parts/library/original';
import { titled } from '../../kit/meta';
import type { loader } from './about.server';
import { text } from './text';

export { loader } from './about.server';
export const meta = titled(text, (t) => t.title);

export default function About() {
  const { documents } = useLoaderData<typeof loader>();
  const t = useText(text);
  return (
    <PublicFrame>
      <Page title={t.title}>
        <div className="beside wide">
          <div className="stack">
            <section className="prose">
              <h2>{t.what}</h2>
              <p>{t.whatBody}</p>
            </section>
            <section>
              <h2>{t.how}</h2>
              <dl className="roles form-after">
                {Object.values(t.principles).map((p) => (
                  <div key={p.name}>
                    <dt>{p.name}</dt>
                    <dd>{p.about}</dd>
                  </div>
                ))}
              </dl>
            </section>
            <section className="prose">
              <h2>{t.limits}</h2>
              <p>{t.limitsBody}</p>
            </section>
          </div>
          <Sheet title={t.sources} note={t.sourcesBody}>
            <ul className="todo">
              {documents.map((d) => (
                <li key={d.id}>
                  <span>
                    {d.title}
                    <span className="sub num">
                      <Original words={[d.issuer, d.number]} />
                      {d.issuedOn ? ` · ${t.issued(d.issuedOn)}` : null}
                    </span>
                  </span>
                </li>
              ))}
            </ul>
          </Sheet>
        </div>
      </Page>
    </PublicFrame>
  );
}
