import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import type { Facts } from '@zhiya/kernel';
import { graphql, moves } from '@zhiya/web-api-client';
import { errorText, textIn } from '@zhiya/web-ui';
import { valueText } from '../../kit/parameter-values';
import { api } from '../../kit/api.server';
import { citedClause, readable } from '../../kit/citations.server';
import { languageOf } from '../../kit/cookies.server';
import { readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { requireActing } from '../../kit/me.server';
import { text } from './text';

const SandboxRunPage = graphql(`
  query SandboxRunPage($id: ID!, $language: String!) {
    sandboxLimits {
      maxBytes
      maxRows
    }
    sandboxRun(id: $id, language: $language) {
      id
      label
      programmeTitle
      supposedFrom
      source
      state
      asOf
      fileName
      copyFileId
      resultFileId
      faultCount
      lines
      enterprises
      parts
      done
      changes {
        parameter
        title
        unit
        before
        after
        unverified
      }
      refusal {
        code
        facts
      }
      faults {
        row
        message
      }
      result {
        before
        after
        difference
        enterprises
        enterprisesAffected
        enterprisesOutside
        banks
        banksAffected
        months {
          month
          before
          after
        }
        kinds {
          kind
          before
          after
          changed
        }
        largest {
          enterprise
          name
          kind
          year
          base
          before
          after
          difference
          banks
          arithmeticBefore {
            ...SandboxArithmeticParts
          }
          arithmeticAfter {
            ...SandboxArithmeticParts
          }
        }
        unknownRows
        unknownEnterprises
        unknownBase
        needed {
          fact
          title
          rows
        }
        barredBefore
        barredAfter
        parameters {
          id
          title
          unit
          value
          from
          side
          citation {
            document
            clause
            quote
          }
          unverified
        }
        monthReading {
          note
        }
      }
    }
  }
`);
export const SandboxArithmeticParts = graphql(`
  fragment SandboxArithmeticParts on SandboxArithmetic {
    steps
    citations {
      document
      clause
      quote
    }
    assumptions {
      parameter
      value
      note
    }
  }
`);

interface Arithmetic {
  readonly steps: readonly string[];
  readonly citations: readonly { readonly document: string; readonly clause: string; readonly quote: string }[];
  readonly assumptions: readonly { readonly parameter: string; readonly value: string; readonly note: string }[];
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = await languageOf(request);
  const [{ permissions }, { sandboxRun: run, sandboxLimits }] = await Promise.all([
    requireActing(request),
    api(request).query(SandboxRunPage, { id: params.id!, language }),
  ]);
  const argued = (a: unknown) => {
    const of = a as Arithmetic | null;
    return of && { steps: of.steps, assumptions: of.assumptions, citations: readable(of.citations, language) };
  };
  const { result } = run;
  return {
    canRun: permissions.includes('run:sandbox'),
    limits: sandboxLimits,
    run: {
      ...run,
      changes: run.changes.map((c) => ({
        ...c,
        before: valueText(c.before, c.unit, language),
        after: valueText(c.after, c.unit, language),
      })),
      refusal: run.refusal ? errorText(run.refusal.code, run.refusal.facts as Facts, language) : null,
      result: result && {
        ...result,
        largest: result.largest.map((l) => ({
          ...l,
          arithmeticBefore: argued(l.arithmeticBefore),
          arithmeticAfter: argued(l.arithmeticAfter),
        })),
        parameters: result.parameters.map((p) => ({
          ...p,
          value: valueText(p.value, p.unit, language),
          citation: citedClause(p.citation, language),
        })),
      },
    },
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  const t = textIn(text, form.language);
  return replying(form, async () => {
    const { mutate } = api(request);
    const result =
      form.intent === 'accept'
        ? await mutate(moves.acceptSandboxBook, { id: params.id! }, form.key)
        : await mutate(moves.cancelSandboxRun, { id: params.id! }, form.key);
    return result.__typename === 'Refusal'
      ? refusalReply(form, result)
      : redirectWithFlash(`/app/sandbox/${params.id!}`, form.intent === 'accept' ? t.accepted : t.done);
  });
}
