import { useLoaderData } from '@remix-run/react';
import { IDENTIFIER_KINDS } from '@zhiya/kernel';
import { DataTable, QueryForm, Select, Sheet, SubmitButton, Tag, TextArea, useLabel, useText } from '@zhiya/web-ui';
import { CalculatorPage } from '../parts/calculators/page';
import { Share } from '../parts/calculators/share';
import { shareText } from '../parts/calculators/share-text';
import { identifierKindText, MOST_LINES } from '../parts/calculators/identifier-words';
import { titled } from '../../kit/meta';
import type { loader } from './identifiers.server';
import { text } from './text';

export { loader } from './identifiers.server';
export const meta = titled(
  text,
  (t) => t.title,
  (t) => t.lead,
);
export { taggedHeaders as headers } from '../parts/kept/public-cache.server';

type Data = ReturnType<typeof useLoaderData<typeof loader>>;
type Checked = NonNullable<Data['checked']>;

function NumbersForm({ values, reply, checked }: Data) {
  const t = useText(text);
  const kindName = useLabel(identifierKindText);
  return (
    <QueryForm id="identifiers" action="/identifiers" reply={reply} key={JSON.stringify(values)}>
      <Select
        name="kind"
        label={t.kind}
        blank={false}
        width="mid"
        defaultValue={values.kind}
        choices={IDENTIFIER_KINDS.map((value) => ({ value, label: kindName(value) }))}
      />
      <TextArea
        name="numbers"
        label={t.numbers}
        hint={t.numbersHint(MOST_LINES)}
        rows={8}
        spellCheck={false}
        autoComplete="off"
        defaultValue={values.numbers}
      />
      <SubmitButton quiet={checked !== null}>{checked === null ? t.check : t.again}</SubmitButton>
    </QueryForm>
  );
}

function Answer({ checked, address }: { checked: Checked; address: string }) {
  const t = useText(text);
  const s = useText(shareText);
  return (
    <>
      <Sheet title={t.result} id="result" aside={t.counted(checked.filter((c) => c.isValid).length, checked.length)}>
        <DataTable
          caption={t.result}
          rows={checked.map((c, i) => ({ ...c, key: `${i}` }))}
          rowKey={(c) => c.key}
          columns={[
            { key: 'entered', head: t.entered, lead: true, cell: (c) => <span className="num">{c.entered}</span> },
            {
              key: 'verdict',
              head: t.verdict,
              cell: (c) => <Tag tone={c.isValid ? 'ok' : 'bad'}>{c.isValid ? t.valid : t.invalid}</Tag>,
            },
            { key: 'normalized', head: t.normalized, cell: (c) => <span className="num">{c.normalized || '–'}</span> },
            { key: 'words', head: t.words, cell: (c) => c.words },
          ]}
        />
      </Sheet>
      <Sheet title={s.title}>
        <Share address={address} note={t.shareNote} />
      </Sheet>
    </>
  );
}

export default function Identifiers() {
  const data = useLoaderData<typeof loader>();
  const t = useText(text);
  return (
    <CalculatorPage
      here="/identifiers"
      title={t.heading}
      under={t.lead}
      questions={t.questions}
      answers={t.answers}
      change={t.change}
      form={<NumbersForm {...data} />}
      answer={data.checked ? <Answer checked={data.checked} address={data.address} /> : null}
    />
  );
}
