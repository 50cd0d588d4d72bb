import { byTwo } from '../cast';
import { attach } from '../files';
import { RIGHTS } from '../facts';
import type { Walk } from '../walk';

interface Filing {
  readonly id: string;
  readonly right: { readonly id: string };
  readonly preflight: {
    readonly unknown: readonly string[];
    readonly failed: readonly string[];
    readonly answers: readonly { readonly code: string; readonly check: string }[];
  };
}

/** Notes which filing is which right's. */
export async function noteFilings({ cast: { enterprise }, ids }: Walk): Promise<void> {
  const pack = await enterprise.maker.ask<{ filings: readonly Filing[] }>('pledgePack', { caseId: ids['listing'] });
  for (const f of pack.filings) ids[`filing:${RIGHTS.find((k) => ids[k] === f.right.id)!}`] = f.id;
}

const WORD = {
  hasForfeitureClause: false,
  hasOtherObstacle: false,
  hasSameDayInvention: false,
  hasSimilarMarks: false,
  isContractLawful: true,
  isDeclared: true,
};

/** The pledgor says what no record tells and files, giving its word on what nobody can know. */
export async function file({ cast: { enterprise }, ids }: Walk, right: string): Promise<void> {
  const id = ids[`filing:${right}`];
  await enterprise.maker.do('stateFilingFacts', { input: { id }, statements: WORD });
  const { preflight } = await enterprise.maker.ask<Filing>('filing', { id });
  if (preflight.failed.length > 0) throw new Error(`the pre-flight of the ${right} fails: ${preflight.failed.join()}`);
  await enterprise.maker.do('filePledge', { input: { id, acknowledged: preflight.unknown } });
}

/** The registry's no on one of its grounds, entered by the bank. */
export async function refuse(
  {
    cast: {
      banks: [bank],
    },
    ids,
  }: Walk,
  right: string,
  check: string,
): Promise<void> {
  const id = ids[`filing:${right}`];
  const { preflight } = await bank.maker.ask<Filing>('filing', { id });
  const ground = preflight.answers.find((a) => a.check === check)?.code;
  await bank.maker.do('refusePledge', { input: { id, ground, note: '登记机构不予登记通知' } });
}

export async function mend({ cast: { enterprise }, ids }: Walk, right: string): Promise<void> {
  await enterprise.maker.do('mendPledge', { input: { id: ids[`filing:${right}`], note: '已补正，重新提交' } });
}

export async function refuseAndMend(walk: Walk, right: string, check: string): Promise<void> {
  await refuse(walk, right, check);
  await mend(walk, right);
}

/** The certificate, entered by a person of the bank. */
export async function register(
  {
    api,
    cast: {
      banks: [bank],
    },
    facts,
    ids,
  }: Walk,
  right: string,
): Promise<void> {
  const id = ids[`filing:${right}`]!;
  ids[`file:certificate:${right}`] = await attach(
    bank.maker,
    'filing',
    id,
    'CERTIFICATE',
    `质权登记证-${right}-${facts.serial}.pdf`,
  );
  await byTwo(bank, 'registerPledge', {
    input: {
      id,
      registrationNo: `Y2019-${facts.serial}-${right}`,
      registeredOn: ids['today'],
      certificateFileId: ids[`file:certificate:${right}`],
    },
  });
  await api.drain();
}

/** The debt is gone: the bank enters the registries' days of release. */
export async function release({
  api,
  cast: {
    enterprise,
    banks: [bank],
  },
  ids,
}: Walk): Promise<void> {
  for (const right of RIGHTS) {
    const id = ids[`filing:${right}`];
    await enterprise.maker.do('requestPledgeRelease', { input: { id, ground: 'PERFORMED' } });
    await bank.maker.do('releasePledge', { input: { id, releasedOn: ids['today'] } });
  }
  await api.drain();
}
