import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { fault, parseAmount, parseRatio, plainYuan, type DomainError } from '@zhiya/kernel';
import { graphql, moves, type SandboxProgrammesQuery, type SupposedChangeInput } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { isTiers, valueText, type Tier } from '../../kit/parameter-values';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import {
  faultReply,
  readForm,
  redirectWithFlash,
  refusalReply,
  replying,
  type Submission,
} from '../../kit/forms.server';
import { requireActing } from '../../kit/me.server';
import { text } from './text';

const SandboxProgrammes = graphql(`
  query SandboxProgrammes($language: String!) {
    sandboxProgrammes(language: $language) {
      id
      title
      division
      isOwn
      from
      parameters {
        id
        title
        unit
        value
        unverified
      }
    }
  }
`);

type Programme = SandboxProgrammesQuery['sandboxProgrammes'][number];
type Parameter = Programme['parameters'][number];

export async function loader({ request }: LoaderFunctionArgs) {
  const language = await languageOf(request);
  const [{ sandboxProgrammes: programmes }] = await Promise.all([
    api(request).query(SandboxProgrammes, { language }),
    requireActing(request),
  ]);
  const asked = new URL(request.url).searchParams.get('programme');
  const chosen = programmes.find((p) => p.id === asked) ?? programmes[0] ?? null;
  return {
    programmes: programmes.map(({ id, title, isOwn }) => ({ id, title, isOwn })),
    chosen: chosen && {
      id: chosen.id,
      from: chosen.from,
      parameters: chosen.parameters.map((p) => ({
        id: p.id,
        title: p.title,
        unit: p.unit,
        unverified: p.unverified ?? null,
        now: valueText(p.value, p.unit, language),
        tiers: isTiers(p.value)
          ? p.value.map((x) => ({
              upTo: x.upTo,
              rate: valueText(x.rate, 'ratio', language),
              to: x.upTo === null ? null : valueText(x.upTo, 'yuan', language),
            }))
          : null,
      })),
    },
  };
}

/** A rate may exceed its base; what no rule ever says is a slip. */
const MOST_PERCENT = 10_000;

interface Read {
  readonly change: SupposedChangeInput;
  readonly field: string;
}

/** A value as the catalogue writes it; null where it could not be read, which is then among the faults. */
function written(typed: string, unit: string, field: string, errors: DomainError[]): string | null {
  if (unit === 'yuan') {
    const amount = parseAmount(typed, field, 'wan');
    if (amount.ok) return plainYuan(amount.value);
    errors.push(...amount.errors);
    return null;
  }
  if (unit !== 'ratio') return typed.normalize('NFKC');
  const ratio = parseRatio(typed, field, MOST_PERCENT);
  if (ratio.ok) return ratio.value;
  errors.push(...ratio.errors);
  return null;
}

/** The tiers with what was typed in place of what is; null where nothing was. */
function tiersOf(form: Submission, p: Parameter, tiers: readonly Tier[], errors: DomainError[]): Read | null {
  const at = (i: number, part: string): string => `${p.id}.${i}.${part}`;
  const isTouched = tiers.some((_, i) => form.text(at(i, 'rate')) !== '' || form.text(at(i, 'upTo')) !== '');
  if (!isTouched) return null;
  const read = tiers.map((tier, i) => {
    const [rate, upTo] = [form.text(at(i, 'rate')), form.text(at(i, 'upTo'))];
    return {
      upTo: tier.upTo === null || upTo === '' ? tier.upTo : written(upTo, 'yuan', at(i, 'upTo'), errors),
      rate: rate === '' ? (tier.rate ?? '') : (written(rate, 'ratio', at(i, 'rate'), errors) ?? ''),
    };
  });
  return { change: { parameter: p.id, tiers: read }, field: at(0, 'rate') };
}

function changesOf(form: Submission, programme: Programme, errors: DomainError[]): readonly Read[] {
  return programme.parameters.flatMap((p): readonly Read[] => {
    if (isTiers(p.value)) {
      const read = tiersOf(form, p, p.value, errors);
      return read ? [read] : [];
    }
    const typed = form.text(p.id);
    return typed === ''
      ? []
      : [{ change: { parameter: p.id, value: written(typed, p.unit, p.id, errors) }, field: p.id }];
  });
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const t = textIn(text, form.language);
  return replying(form, async () => {
    const { query, mutate } = api(request);
    const { sandboxProgrammes } = await query(SandboxProgrammes, { language: form.language });
    const programme = sandboxProgrammes.find((p) => p.id === form.text('programme'));
    if (!programme) return faultReply(form, [fault('SANDBOX.PROGRAMME_UNKNOWN', {}, 'programme')]);
    const errors: DomainError[] = [];
    const read = changesOf(form, programme, errors);
    if (errors.length > 0) return faultReply(form, errors);
    const source = form.text('source') === 'UPLOAD' ? 'UPLOAD' : 'REAL';
    const result = await mutate(
      moves.createSandboxRun,
      {
        input: {
          label: form.text('label'),
          programme: programme.id,
          supposedFrom: form.text('supposedFrom'),
          changes: read.map((r) => r.change),
          source,
        },
      },
      form.key,
    );
    if (result.__typename !== 'Refusal')
      return redirectWithFlash(`/app/sandbox/${result.id}`, source === 'UPLOAD' ? t.sentUpload : t.sent);
    const placed = result.errors.map((e) => ({
      ...e,
      field: read[Number(/^changes\[(\d+)\]/.exec(e.field ?? '')?.[1] ?? Number.NaN)]?.field ?? e.field ?? null,
    }));
    return refusalReply(form, { ...result, errors: placed });
  });
}
