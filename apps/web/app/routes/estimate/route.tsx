import { useLoaderData } from '@remix-run/react';
import { Page, Sheet, useText } from '@zhiya/web-ui';
import { EstimateAnswer } from '../../components/estimate/answer';
import { QuestionForm } from '../../components/estimate/question-form';
import { PublicFrame } from '../../components/frame';
import { titled } from '../../lib/meta';
import type { loader } from './estimate.server';
import { text } from './text';

export { loader } from './estimate.server';
export const meta = titled(text, (t) => t.title, (t) => t.lead);
export { taggedHeaders as headers } from '../../lib/public-cache.server';

export default function Estimate() {
  const { values, groups, other, answer } = useLoaderData<typeof loader>();
  const t = useText(text);
  const result = answer?.result ?? null;
  const form = <QuestionForm values={values} reply={answer?.reply ?? null} groups={groups} other={other} withAbout={answer?.withAbout ?? false} isAnswered={result !== null} />;
  return (
    <PublicFrame>
      {answer && result ? (
        <Page title={t.heading} under={t.lead} aside={<a className="to-questions no-print" href="#questions">{t.change}</a>}>
          <div className="beside wide estimate">
            <div className="stack">
              <EstimateAnswer result={result} values={values} place={answer.place} elsewhere={answer.elsewhere} isAboutOpen={answer.isAboutOpen} shareTo={answer.shareTo} />
            </div>
            <Sheet title={t.answers} id="questions">
              {form}
            </Sheet>
          </div>
        </Page>
      ) : (
        <Page title={t.heading} under={t.lead} narrow>
          <Sheet title={t.questions} id="questions">
            {form}
          </Sheet>
        </Page>
      )}
    </PublicFrame>
  );
}
