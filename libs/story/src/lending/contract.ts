import { attach } from '../files';
import { noteFilings } from '../pledge/filing';
import type { Walk } from '../walk';

/** Drawn up by the bank and put before the enterprise. */
export async function issueContract({
  cast: {
    banks: [bank],
  },
  facts,
  ids,
}: Walk): Promise<void> {
  const { id } = await bank.maker.do('createContract', {
    input: { caseId: ids['listing'], contractNo: facts.contractNo, plannedOn: facts.drawnOn },
  });
  ids['contract'] = id;
  await bank.maker.do('editContract', {
    input: {
      id,
      contractNo: facts.contractNo,
      plannedOn: facts.drawnOn,
      otherConditions: `按月通报经营情况（${facts.contractNo}）`,
    },
  });
  ids['file:contract'] = await attach(bank.maker, 'contract', id, 'CONTRACT_TEXT', `借款合同-${facts.serial}.pdf`);
  await bank.maker.do('issueContract', { input: { id } });
}

export async function signByBorrower({ cast: { enterprise }, facts, ids }: Walk): Promise<void> {
  const id = ids['contract']!;
  ids['file:signature-a'] = await attach(
    enterprise.maker,
    'contract',
    id,
    'BORROWER_SIGNATURE',
    `企业签署页-${facts.serial}.pdf`,
  );
  await enterprise.maker.do('signContract', { input: { id, evidenceFileId: ids['file:signature-a'] } });
}

/** The bank's checker signs; a filing for each right opens. */
export async function countersign({
  api,
  cast: {
    banks: [bank],
  },
  facts,
  ids,
}: Walk): Promise<void> {
  const id = ids['contract']!;
  ids['file:signature-b'] = await attach(
    bank.checker,
    'contract',
    id,
    'BANK_SIGNATURE',
    `银行签署页-${facts.serial}.pdf`,
  );
  await bank.checker.do('countersignContract', { input: { id, evidenceFileId: ids['file:signature-b'] } });
  await api.drain();
}

/** Drawn up and issued by the bank, signed by both. */
export async function signContract(walk: Walk): Promise<void> {
  await issueContract(walk);
  await signByBorrower(walk);
  await countersign(walk);
  await noteFilings(walk);
}

/** Asked for by one person of the bank, paid out by another. */
export async function drawDown({
  api,
  cast: {
    banks: [bank],
  },
  ids,
}: Walk): Promise<void> {
  await bank.maker.do('requestDrawdown', { input: { id: ids['contract'] } });
  await bank.checker.do('approveDrawdown', { input: { id: ids['contract'] } });
  await api.drain();
}

export async function repay(
  {
    api,
    cast: {
      banks: [bank],
    },
    facts,
    ids,
  }: Walk,
  amountFen: number,
): Promise<void> {
  await bank.maker.do('recordRepayment', {
    input: {
      contractId: ids['contract'],
      amountFen,
      paidOn: ids['today'],
      reference: `还款-${facts.serial}-${ids['today']}-${amountFen}`,
    },
  });
  await api.drain();
}
