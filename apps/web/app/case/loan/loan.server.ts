import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { REPAYMENT_FORM } from '@zhiya/lending-domain';
import { graphql, moves } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { readAnswers } from '../../kit/field-list.server';
import { versionOf } from '../../kit/fields.server';
import { faultReply, readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { requireActing } from '../../kit/me.server';
import { text } from './text';

const CaseLoan = graphql(`
  query CaseLoan($caseId: ID!) {
    contract(caseId: $caseId) {
      id
      version
      state
      contractNo
      principalFen
      rateBp
      months
      method
      drawnOn
      maturesOn
      lastPaidOn
      settledOn
      outstanding {
        principalFen
        interestFen
        totalFen
      }
      overdue {
        totalFen
        since
      }
      nextInstalment {
        ...InstalmentParts
      }
      schedule {
        ...InstalmentParts
      }
      repayments {
        id
        paidOn
        amountFen
        principalFen
        interestFen
        reference
        shares {
          no
          interestFen
          principalFen
        }
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const [{ permissions, acting, today }, { contract }] = await Promise.all([
    requireActing(request),
    api(request).query(CaseLoan, { caseId: params.id! }),
  ]);
  const loan = contract?.drawnOn ? contract : null;
  return {
    caseId: params.id!,
    today,
    loan,
    isBorrower: acting.kind === 'ENTERPRISE',
    mayRecord: permissions.includes('record:repayment') && loan?.state === 'DRAWN',
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  const t = textIn(text, form.language);
  return replying(form, async () => {
    const { answers, errors } = readAnswers(form, REPAYMENT_FORM);
    if (errors.length > 0) return faultReply(form, errors);
    const input = { contractId: form.text('id'), version: versionOf(form), ...answers };
    const result = await api(request).mutate(moves.recordRepayment, { input }, form.key);
    if (result.__typename === 'Refusal') return refusalReply(form, result);
    return redirectWithFlash(
      `/app/cases/${params.id}/loan`,
      (result.facts as { isSettled?: boolean } | null)?.isSettled ? t.settledNow : t.recorded,
    );
  });
}
