import { useActionData, useLoaderData } from '@remix-run/react';
import {
  ActionForm,
  AmountField,
  Button,
  DateField,
  EmptyState,
  Page,
  PercentField,
  QueryForm,
  Radios,
  Select,
  Sheet,
  SubmitButton,
  TextField,
  useText,
} from '@zhiya/web-ui';
import { titled } from '../../kit/meta';
import type { action, loader } from './new.server';
import { text } from './text';

export { action, loader } from './new.server';
export const meta = titled(text, (t) => t.title);

type Parameter = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['chosen']>['parameters'][number];

/** One parameter with the value in force beside it; a table of tiers has a field for each. */
function ParameterFields({ p }: { p: Parameter }) {
  const t = useText(text);
  if (p.tiers)
    return (
      <>
        {p.tiers.map((tier, i) => (
          <div key={`${p.id}.${tier.upTo}`} className="stack">
            {tier.to === null ? null : (
              <AmountField
                name={`${p.id}.${i}.upTo`}
                label={`${p.title} · ${t.tierUpTo(i + 1)}`}
                unit="wan"
                hint={t.now(tier.to, p.unverified)}
                optional
              />
            )}
            <PercentField
              name={`${p.id}.${i}.rate`}
              label={`${p.title} · ${t.tier(i + 1)}`}
              hint={t.now(tier.rate, p.unverified)}
              optional
            />
          </div>
        ))}
      </>
    );
  const hint = t.now(p.now, p.unverified);
  if (p.unit === 'ratio') return <PercentField name={p.id} label={p.title} hint={hint} optional />;
  if (p.unit === 'yuan') return <AmountField name={p.id} label={p.title} unit="wan" hint={hint} optional />;
  return <TextField name={p.id} label={p.title} hint={hint} width="short" optional />;
}

export default function NewSandboxRun() {
  const { programmes, chosen } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  return (
    <Page title={t.title} under={t.under} narrow crumbs={[{ to: '/app/sandbox', label: t.list }, { label: t.title }]}>
      {chosen === null ? (
        <EmptyState title={t.none} />
      ) : (
        <div className="stack">
          <QueryForm id="programme" key={chosen.id}>
            <Select
              name="programme"
              label={t.programme}
              blank={false}
              defaultValue={chosen.id}
              choices={programmes.map((p) => ({ value: p.id, label: `${p.title}（${p.isOwn ? t.own : t.other}）` }))}
            />
            <Button type="submit" quiet>
              {t.choose}
            </Button>
          </QueryForm>
          <ActionForm intent="create" reply={reply} key={`form-${chosen.id}`}>
            <input type="hidden" name="programme" value={chosen.id} />
            <TextField name="label" label={t.label} hint={t.labelHint} maxLength={100} />
            <DateField name="supposedFrom" label={t.from} hint={t.fromHint} defaultValue={chosen.from} />
            <Sheet title={t.parameters} note={t.same}>
              <div className="form">
                {chosen.parameters.map((p) => (
                  <ParameterFields key={p.id} p={p} />
                ))}
              </div>
            </Sheet>
            <Radios
              name="source"
              label={t.source}
              defaultValue="REAL"
              choices={[
                { value: 'REAL', label: t.real, hint: t.realHint },
                { value: 'UPLOAD', label: t.upload, hint: t.uploadHint },
              ]}
            />
            <SubmitButton>{t.send}</SubmitButton>
          </ActionForm>
        </div>
      )}
    </Page>
  );
}
