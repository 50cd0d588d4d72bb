import { addDays, addMonths } from '@zhiya/kernel';
import {
  acceptOffer,
  askForCover,
  caseFacts,
  creditCode,
  DEMO_PASSWORD,
  drawDown,
  file,
  insure,
  issueContract,
  makeOffer,
  moveTo,
  offer,
  quoteCover,
  register,
  registerRights,
  repay,
  RIGHTS,
  signContract,
  submitListing,
  supportOf,
  value,
  verifyListing,
  type Walk,
} from '@zhiya/story';

/** Another case of the same cast, beginning today. */
const anotherCase = (walk: Walk, serial: number): Walk => {
  const today = walk.ids['today']!;
  return { ...walk, facts: caseFacts(serial, today), ids: { today } };
};

async function onDay(walk: Walk, date: string): Promise<void> {
  await moveTo(walk.api, date);
  walk.ids['today'] = date;
}

async function publish(walk: Walk): Promise<void> {
  await registerRights(walk);
  await submitListing(walk);
  await verifyListing(walk);
}

/** Organisations that come in, are let go on, stopped, and turned away. */
export async function organisations(walk: Walk, look: () => Promise<void>): Promise<void> {
  const { api, cast } = walk;
  const { operator } = cast;
  const registered = async (n: number): Promise<string> => {
    const { id } = await api.nobody.do('registerOrganisation', {
      input: {
        kind: 'ENTERPRISE',
        name: `示例新企业 ${n}`,
        creditCode: creditCode(7000 + n),
        division: '441900',
        adminName: '新经办',
        adminEmail: `states-${n}@demo.zhiya`,
        password: DEMO_PASSWORD,
      },
    });
    await look();
    return id;
  };
  const id = await registered(1);
  await operator.checker.do('approveOrganisation', { id });
  await proposals(walk, look);
  await operator.checker.do('suspendOrganisation', { id, reason: '资料待核' });
  await operator.checker.do('rejectOrganisation', { id: await registered(2), reason: '资料不实' });
}

/** Acts that take two: checked, returned, withdrawn, and one for which only the operator is there. */
export async function proposals({ api, cast: { banks } }: Walk, look: () => Promise<void>): Promise<void> {
  const [{ maker, checker }] = banks;
  const propose = async (who: typeof maker, n: number): Promise<string> =>
    (await who.do('invite', { input: { email: `states-checker-${n}@demo.zhiya`, roles: ['APPROVER'] } })).id;
  await checker.do('checkProposal', { input: { id: await propose(maker, 1) } });
  await checker.do('returnProposal', { input: { id: await propose(maker, 2), reason: '请先提交授权书' } });
  await maker.do('withdrawProposal', { input: { id: await propose(maker, 3) } });
  await propose(await api.as('states-1'), 4);
  await look();
}

/** A case whose contract is declined and drawn up anew; of its subsidies one is given up and one refused. Its first insurance quote nobody answers. */
export async function declinedAndGivenUp(first: Walk): Promise<Walk> {
  const walk = anotherCase(first, 2);
  const { enterprise, bureau } = walk.cast;
  await publish(walk);
  await offer(walk, 0);
  await acceptOffer(walk);
  await issueContract(walk);
  await enterprise.maker.do('declineContract', { input: { id: walk.ids['contract'], reason: '条件有变' } });
  await walk.api.drain();
  const again = { ...walk, facts: { ...walk.facts, contractNo: `${walk.facts.contractNo}-2` } };
  await makeOffer(again, 0);
  await acceptOffer(again);
  await askForCover(again);
  await quoteCover(again);
  await onDay(again, addDays(again.ids['today']!, 11));
  await value(again);
  await insure(again);
  await signContract(again);
  for (const right of RIGHTS) {
    await file(again, right);
    await register(again, right);
  }
  await onDay(again, again.facts.drawnOn);
  await drawDown(again);
  await onDay(again, addMonths(again.facts.drawnOn, 1));
  await repay(again, 906_250);
  const [given, refused] = (await supportOf(again)).claims;
  await enterprise.maker.do('waiveSubsidyClaim', { input: { id: given!.id } });
  const { id, amountFen } = refused!;
  await enterprise.maker.do('confirmSubsidyClaim', {
    input: { id, amountFen, payee: { bankName: '示例乙银行东莞分行', accountNumber: again.facts.account } },
  });
  await bureau.maker.do('recommendSubsidyClaim', { input: { id, amountFen } });
  await bureau.checker.do('rejectSubsidyClaim', { input: { id, reason: '用途不符' } });
  return again;
}

/** A listing with an offer that nobody answers, until both have had their day. */
export async function runOut(first: Walk): Promise<void> {
  const walk = anotherCase(first, 3);
  await publish(walk);
  await offer(walk, 0);
  await onDay(walk, addDays(addMonths(walk.ids['today']!, 3), 1));
}
