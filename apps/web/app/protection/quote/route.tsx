import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { plainYuan } from '@zhiya/kernel';
import {
  AmountField,
  DateField,
  DateText,
  DefinitionList,
  Money,
  Notice,
  Page,
  PercentField,
  protectionQuoteStates,
  Radios,
  Sheet,
  StateTag,
  TextArea,
  TextField,
  useText,
} from '@zhiya/web-ui';
import { EvidenceList } from '../../kit/evidence';
import { CoverFacts } from '../parts/cover';
import { Move } from '../../kit/move';
import { UploadOne } from '../../kit/upload-one';
import { titled } from '../../kit/meta';
import type { action, loader } from './quote.server';
import { text } from './text';

export { action, loader } from './quote.server';
export const meta = titled(text, (t) => t.title);

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

function QuoteForm({ quote, today, validUntil }: Data) {
  const reply = useActionData<typeof action>();
  const t = useText(text);
  if (!('quote' in quote.events)) return null;
  return (
    <Sheet title={t.quote} note={t.quoteNote}>
      <Move of={quote} event="quote" label={t.submit} reply={reply} apart={false}>
        <div className="two">
          <AmountField
            name="sumInsuredYuan"
            label={t.sum}
            hint={t.sumHint}
            defaultValue={plainYuan(quote.principalFen)}
          />
          <AmountField name="premiumYuan" label={t.premium} />
          <PercentField name="lossShareBp" label={t.share} hint={t.shareHint} />
          <DateField name="validUntil" label={t.validUntil} min={today} defaultValue={validUntil} />
          <DateField name="coverFrom" label={t.from} defaultValue={today} />
          <DateField name="coverUntil" label={t.until} hint={t.untilHint} defaultValue={quote.maturityOn ?? ''} />
        </div>
      </Move>
    </Sheet>
  );
}

function Issue({ quote }: Data) {
  const reply = useActionData<typeof action>();
  const t = useText(text);
  if (!('issue' in quote.events)) return null;
  return (
    <>
      <Sheet title={t.policy} note={t.policyHint} id="policy">
        <EvidenceList files={quote.files} remove reply={reply} />
        <UploadOne
          returnTo={`/app/quotes/${quote.id}#policy`}
          subjectType="protection-quote"
          subjectId={quote.id}
          purpose="POLICY"
          label={t.policy}
        />
      </Sheet>
      <Sheet title={t.issue} note={t.issueNote}>
        {quote.files.length === 0 ? <Notice tone="back">{t.policyNone}</Notice> : null}
        <Move of={quote} event="issue" label={t.issue} reply={reply} apart={false}>
          <TextField name="policyNo" label={t.policyNo} width="mid" maxLength={60} />
          <div className="two">
            <DateField name="coverFrom" label={t.from} defaultValue={quote.coverFrom ?? ''} />
            <DateField name="coverUntil" label={t.until} hint={t.untilHint} defaultValue={quote.coverUntil ?? ''} />
          </div>
          {quote.files.length > 0 ? (
            <Radios
              name="policyFileId"
              label={t.policyPick}
              choices={quote.files.map((f) => ({ value: f.id, label: f.name }))}
              defaultValue={quote.files.at(-1)?.id ?? ''}
            />
          ) : (
            <input type="hidden" name="policyFileId" value="" />
          )}
        </Move>
      </Sheet>
    </>
  );
}

export default function Quote() {
  const data = useLoaderData<typeof loader>();
  const { quote } = data;
  const reply = useActionData<typeof action>();
  const t = useText(text);
  return (
    <Page
      title={quote.enterprise?.name ?? t.title}
      over={t.title}
      crumbs={[{ to: '/app/quotes', label: t.list }, { label: quote.enterprise?.name ?? t.title }]}
      aside={<StateTag states={protectionQuoteStates} state={quote.state} />}
      dense
    >
      <div className="beside wide">
        <div className="stack">
          {quote.state === 'QUOTED' && quote.validUntil ? (
            <Notice title={t.waiting}>{t.waitingBody(quote.validUntil)}</Notice>
          ) : null}
          {typeof quote.premiumFen === 'number' ? (
            <Sheet title={t.terms}>
              <CoverFacts cover={quote} />
              {quote.state === 'ISSUED' ? <EvidenceList files={quote.files} /> : null}
            </Sheet>
          ) : null}
          <QuoteForm {...data} />
          <Issue {...data} />
        </div>
        <div className="stack">
          <Sheet title={t.facts} aside={<Link to={`/app/cases/${quote.caseId}`}>{t.case}</Link>}>
            <DefinitionList
              items={[
                { label: t.enterprise, value: quote.enterprise?.name },
                { label: t.loan, value: <Money fen={quote.principalFen} unit /> },
                { label: t.maturity, value: quote.maturityOn ? <DateText value={quote.maturityOn} /> : t.unknown },
                { label: t.requestedOn, value: <DateText value={quote.requestedOn} /> },
                ...(quote.note ? [{ label: t.note, value: <span className="pre">{quote.note}</span> }] : []),
              ]}
            />
          </Sheet>
          {'decline' in quote.events ? (
            <Sheet title={t.decline}>
              <Move of={quote} event="decline" label={t.decline} reply={reply} danger apart={false}>
                <TextArea name="reason" label={t.reason} hint={t.reasonHint} rows={2} maxLength={500} />
              </Move>
            </Sheet>
          ) : null}
        </div>
      </div>
    </Page>
  );
}
