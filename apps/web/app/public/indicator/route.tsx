import { Link, useLoaderData } from '@remix-run/react';
import {
  DefinitionList,
  Field,
  QueryForm,
  Sheet,
  StateTag,
  SubmitButton,
  targetStanding,
  useField,
  useLabel,
  useText,
  Why,
  type Fact,
} from '@zhiya/web-ui';
import { CaseField, useCaseWords } from '../parts/calculators/case-control';
import { CalculatorPage, Subject } from '../parts/calculators/page';
import { Share } from '../parts/calculators/share';
import { shareText } from '../parts/calculators/share-text';
import { titled } from '../../kit/meta';
import type { IndicatorAnswer } from '../parts/calculators/indicator.server';
import type { CaseControl } from '../parts/calculators/typed-values';
import type { loader } from './indicator.server';
import { text } from './text';

export { loader } from './indicator.server';
export const meta = titled(
  text,
  (t) => t.title,
  (t) => t.lead,
);
export { taggedHeaders as headers } from '../parts/kept/public-cache.server';

type Data = ReturnType<typeof useLoaderData<typeof loader>>;
type Asked = NonNullable<Data['asked']>;

function IndicatorSelect({ groups, name, label }: { groups: Data['groups']; name: string; label: string }) {
  const { value } = useField(name);
  return (
    <Field name={name} label={label}>
      {(c) => (
        <select {...c} defaultValue={String(value)}>
          {groups.map((g) => (
            <optgroup key={g.id} label={g.title}>
              {g.indicators.map((i) => (
                <option key={i.value} value={i.value}>
                  {i.title}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}

function ChoiceForm({ groups, reply }: Pick<Data, 'groups' | 'reply'>) {
  const t = useText(text);
  return (
    <QueryForm id="indicator-choice" action="/indicator" reply={reply}>
      <IndicatorSelect groups={groups} name="indicator" label={t.which} />
      <SubmitButton>{t.choose}</SubmitButton>
    </QueryForm>
  );
}

/** What a baseline is depends on the rule: last year's figure, or the bank's own rate. */
function useWords(rule: string): (c: CaseControl) => ReturnType<ReturnType<typeof useCaseWords>> {
  const t = useText(text);
  const words = useCaseWords();
  const baseline = useLabel({ zh: text.zh.baseline, en: text.en.baseline });
  return (c) => ({
    ...words(c),
    ...(c.name === 'baseline'
      ? { label: baseline(rule) }
      : c.name === 'actual' && rule === 'EXCESS_AT_MOST'
        ? { label: t.ownRate }
        : {}),
  });
}

function FigureForm({ asked, reply }: { asked: Asked; reply: Data['reply'] }) {
  const t = useText(text);
  const words = useWords(asked.rule);
  return (
    <QueryForm id="indicator" action="/indicator" reply={reply} key={JSON.stringify(asked.values)}>
      <input type="hidden" name="indicator" value={asked.id} />
      <Subject
        title={asked.title}
        about={`${asked.plan} · ${asked.period === null ? t.everyYear : t.period(asked.period)}`}
        other={<Link to="/indicator">{t.other}</Link>}
      />
      {asked.controls.map((c) => (
        <CaseField key={c.name} control={c} values={asked.values} {...words(c)} />
      ))}
      <SubmitButton quiet={asked.result !== null}>{asked.result === null ? t.submit : t.again}</SubmitButton>
    </QueryForm>
  );
}

function Answer({ result: r, shareTo }: { result: IndicatorAnswer; shareTo: string }) {
  const t = useText(text);
  const s = useText(shareText);
  const required = (t.rule as Partial<Record<string, (figure: string) => string>>)[r.rule ?? ''];
  const facts: (Fact | null)[] = [
    required && r.threshold !== null ? { label: t.requirement, value: required(r.threshold) } : null,
    r.target === null ? null : { label: r.rule === 'EXCESS_AT_MOST' ? t.limit : t.target, value: r.target },
    { label: t.actual, value: r.actual },
    r.attainment === null ? null : { label: t.attainment, value: r.attainment },
    r.growth === null ? null : { label: t.growth, value: r.growth },
    r.projected === null ? null : { label: t.projected, value: r.projected },
  ];
  return (
    <>
      <Sheet
        title={t.result}
        id="result"
        aside={<StateTag states={targetStanding} state={r.status} />}
        note={t.asOf(r.asOf)}
      >
        <DefinitionList right items={facts.filter((f): f is Fact => f !== null)} />
        {r.target === null ? <p className="small muted">{t.noNumber}</p> : null}
      </Sheet>
      <Sheet title={t.why}>
        <Why {...r.why} />
      </Sheet>
      <Sheet title={s.title}>
        <Share address={shareTo} note={t.shareNote} />
      </Sheet>
    </>
  );
}

export default function Indicator() {
  const { groups, reply, asked } = useLoaderData<typeof loader>();
  const t = useText(text);
  return (
    <CalculatorPage
      here="/indicator"
      title={t.heading}
      under={t.lead}
      questions={asked ? t.questions : t.choice}
      answers={t.answers}
      change={t.change}
      form={asked ? <FigureForm asked={asked} reply={reply} /> : <ChoiceForm groups={groups} reply={reply} />}
      answer={asked?.result ? <Answer result={asked.result} shareTo={asked.shareTo} /> : null}
    />
  );
}
