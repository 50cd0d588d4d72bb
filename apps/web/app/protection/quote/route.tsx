import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { noAnswers } from '@zhiya/kernel';
import { POLICY_FORM, QUOTE_FORM } from '@zhiya/protection-domain';
import {
  DateText,
  DefinitionList,
  Money,
  Notice,
  Page,
  protectionQuoteStates,
  Sheet,
  TextArea,
  useText,
} from '@zhiya/web-ui';
import { Controls } from '../../kit/field-list';
import { EvidenceList } from '../../kit/evidence';
import { CoverFacts } from '../parts/cover';
import { Move } from '../../kit/move';
import { Standing } from '../../kit/standing';
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
          <Controls
            list={QUOTE_FORM}
            names={{
              sumInsuredFen: t.sum,
              premiumFen: t.premium,
              lossShareBp: t.share,
              validUntil: t.validUntil,
              coverFrom: t.from,
              coverUntil: t.until,
            }}
            values={{
              ...noAnswers(QUOTE_FORM),
              sumInsuredFen: quote.principalFen,
              validUntil,
              coverFrom: today,
              coverUntil: quote.maturityOn,
            }}
            looks={{
              sumInsuredFen: { hint: t.sumHint },
              lossShareBp: { hint: t.shareHint },
              validUntil: { input: { min: today } },
              coverUntil: { hint: t.untilHint },
            }}
          />
        </div>
      </Move>
    </Sheet>
  );
}

function Issue({ quote }: Data) {
  const reply = useActionData<typeof action>();
  const t = useText(text);
  if (!('issue' in quote.events)) return null;
  const form = {
    list: POLICY_FORM,
    names: { policyNo: t.policyNo, coverFrom: t.from, coverUntil: t.until, policyFileId: t.policyPick },
    values: {
      policyNo: null,
      coverFrom: quote.coverFrom,
      coverUntil: quote.coverUntil,
      policyFileId: quote.files.at(-1)?.id ?? null,
    },
    looks: {
      policyNo: { width: 'mid', input: { maxLength: 60 } },
      coverUntil: { hint: t.untilHint },
      policyFileId: { choices: quote.files.map((f) => ({ value: f.id, label: f.name })) },
    },
  } as const;
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
          <Controls {...form} only={['policyNo']} />
          <div className="two">
            <Controls {...form} only={['coverFrom', 'coverUntil']} />
          </div>
          <Controls {...form} only={['policyFileId']} />
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
      aside={<Standing record="protection-quote" states={protectionQuoteStates} state={quote.state} />}
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
