import { useLoaderData } from '@remix-run/react';
import { useText } from '@zhiya/web-ui';
import { CalculatorPage } from '../parts/calculators/page';
import { EstimateAnswer } from '../parts/estimate/answer';
import { QuestionForm } from '../parts/estimate/question-form';
import { titled } from '../../kit/meta';
import type { loader } from './estimate.server';
import { text } from './text';

export { loader } from './estimate.server';
export const meta = titled(
  text,
  (t) => t.title,
  (t) => t.lead,
);
export { taggedHeaders as headers } from '../parts/kept/public-cache.server';

export default function Estimate() {
  const { values, groups, other, answer } = useLoaderData<typeof loader>();
  const t = useText(text);
  const result = answer?.result ?? null;
  return (
    <CalculatorPage
      here="/estimate"
      title={t.heading}
      under={t.lead}
      questions={t.questions}
      answers={t.answers}
      change={t.change}
      form={
        <QuestionForm
          values={values}
          reply={answer?.reply ?? null}
          groups={groups}
          other={other}
          withAbout={answer?.withAbout ?? false}
          isAnswered={result !== null}
        />
      }
      answer={
        answer && result ? (
          <EstimateAnswer
            result={result}
            values={values}
            place={answer.place}
            elsewhere={answer.elsewhere}
            isAboutOpen={answer.isAboutOpen}
            shareTo={answer.shareTo}
          />
        ) : null
      }
    />
  );
}
