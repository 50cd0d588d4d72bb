import { useLoaderData } from '@remix-run/react';
import { formatYuan } from '@zhiya/kernel';
import { Sheet, useText } from '@zhiya/web-ui';
import { CaseSection } from './case-section';
import { amountNow, ClaimTable, FactTable, CoverageTable, Statement, Waiting } from '../../support/parts';
import { useActor } from '../../kit/actor';
import { titled } from '../../kit/meta';
import type { loader } from './support.server';
import { text } from './text';

export { action, loader } from './support.server';
export const meta = titled(text, (t) => t.title);

/** The public money of one case, for whoever of its parties may see which part. */
export default function CaseSupport() {
  const { coverages, claims, facts, waiting, statement } = useLoaderData<typeof loader>();
  const { acting, can } = useActor();
  const t = useText(text);
  const sum = claims.reduce((a, c) => a + (['REJECTED', 'WAIVED'].includes(c.state) ? 0 : (amountNow(c) ?? 0)), 0);
  return (
    <CaseSection title={t.title} under={t.under}>
      <div className="stack">
        <Sheet title={t.coverage}>
          {coverages.length > 0 ? (
            <CoverageTable coverages={coverages} caption={t.coverage} />
          ) : (
            <p className="muted small">{t.noCoverage}</p>
          )}
        </Sheet>
        {can('view:subsidy-claim') ? (
          <>
            <Sheet
              title={t.claims}
              aside={claims.length > 0 ? <span className="num">{t.claimsTotal(formatYuan(sum))}</span> : null}
            >
              {claims.length > 0 ? (
                <ClaimTable
                  claims={claims}
                  caption={t.claims}
                  withEnterprise={acting.kind !== 'ENTERPRISE'}
                  act={(c) => ('confirm' in c.events ? t.confirm : Object.keys(c.events).length > 0 ? t.open : null)}
                />
              ) : (
                <p className="muted small">{t.noClaims}</p>
              )}
            </Sheet>
            {waiting.length > 0 ? <Waiting waiting={waiting} /> : null}
            {can('confirm:subsidy-claim') ? <Statement waiting={waiting} statement={statement ?? null} /> : null}
            <Sheet title={t.facts}>
              <FactTable facts={facts} />
            </Sheet>
          </>
        ) : null}
      </div>
    </CaseSection>
  );
}
