import { Link, useLoaderData } from '@remix-run/react';
import { QueryForm, Radios, SubmitButton, useText } from '@zhiya/web-ui';
import { CaseField, useCaseWords } from '../parts/calculators/case-control';
import { CalculatorPage, Subject } from '../parts/calculators/page';
import { Question } from '../parts/estimate/question-form';
import { titled } from '../../kit/meta';
import type { CaseControl } from '../parts/calculators/typed-values';
import { CompensationAnswer } from './answer';
import type { loader } from './loss.server';
import { text } from './text';

export { loader } from './loss.server';
export const meta = titled(
  text,
  (t) => t.title,
  (t) => t.lead,
);
export { taggedHeaders as headers } from '../parts/kept/public-cache.server';

type Data = ReturnType<typeof useLoaderData<typeof loader>>;
type Asked = NonNullable<Data['asked']>;

function ProgrammeForm({ choices, reply }: Pick<Data, 'choices' | 'reply'>) {
  const t = useText(text);
  return (
    <QueryForm id="loss-programme" action="/loss" reply={reply}>
      <Radios
        name="programme"
        label={t.which}
        choices={choices.map((p) => ({ value: p.id, label: p.title, hint: p.place }))}
      />
      <SubmitButton>{t.choose}</SubmitButton>
    </QueryForm>
  );
}

function LossForm({ asked: { programme, questions, values, result }, reply }: { asked: Asked; reply: Data['reply'] }) {
  const t = useText(text);
  const words = useCaseWords();
  const field = (c: CaseControl) => <CaseField key={c.name} control={c} values={values} {...words(c)} />;
  return (
    <QueryForm id="loss" action="/loss" reply={reply} key={JSON.stringify(values)}>
      <input type="hidden" name="programme" value={programme.id} />
      <Subject title={programme.title} about={programme.place} other={<Link to="/loss">{t.otherProgramme}</Link>} />
      <Question legend={t.fund}>{questions.fund.map(field)}</Question>
      <Question legend={t.loss}>{questions.loss.map(field)}</Question>
      {questions.further.length > 0 ? (
        <Question legend={t.further} hint={t.furtherHint}>
          {questions.further.map(field)}
        </Question>
      ) : null}
      <Question legend={t.when}>{questions.when.map(field)}</Question>
      <SubmitButton quiet={result !== null}>{result === null ? t.submit : t.again}</SubmitButton>
    </QueryForm>
  );
}

export default function Loss() {
  const { choices, reply, asked } = useLoaderData<typeof loader>();
  const t = useText(text);
  return (
    <CalculatorPage
      here="/loss"
      title={t.heading}
      under={t.lead}
      questions={asked ? t.questions : t.programme}
      answers={t.answers}
      change={t.change}
      form={asked ? <LossForm asked={asked} reply={reply} /> : <ProgrammeForm choices={choices} reply={reply} />}
      answer={asked?.result ? <CompensationAnswer result={asked.result} shareTo={asked.shareTo} /> : null}
    />
  );
}
