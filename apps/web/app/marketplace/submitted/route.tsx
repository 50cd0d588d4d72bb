import { useLoaderData } from '@remix-run/react';
import { ConfirmationPanel, LinkButton, Sheet, useText } from '@zhiya/web-ui';
import { titled } from '../../kit/meta';
import type { loader } from './submitted.server';
import { text } from './text';

export { loader } from './submitted.server';
export const meta = titled(text, (t) => t.title);

export default function Submitted() {
  const { id, caseNo, lookupCode, promisedBy } = useLoaderData<typeof loader>();
  const t = useText(text);
  return (
    <div className="wrap page narrow">
      <div className="page-body stack">
        <ConfirmationPanel title={t.title} reference={caseNo}>
          <p>
            {t.code} <b className="code">{lookupCode}</b>
          </p>
          <p>{t.status}</p>
        </ConfirmationPanel>
        <Sheet title={t.next}>
          <div className="prose">
            {promisedBy ? <p>{t.verify(promisedBy)}</p> : null}
            <p>{t.market}</p>
          </div>
          <p className="actions form-after">
            <LinkButton to={`/app/cases/${id}`}>{t.case}</LinkButton>
            <LinkButton to="/app/listings" quiet>
              {t.list}
            </LinkButton>
          </p>
        </Sheet>
      </div>
    </div>
  );
}
