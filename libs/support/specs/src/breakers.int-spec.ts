import { joinCase } from '@zhiya/platform-lifecycle';
import type { RequestContext } from '@zhiya/platform-persistence';
import { programmeOf } from '@zhiya/policy-catalogue';
import { ProgrammeRevision } from '@zhiya/policy-server/testing';
import { CoverageService, FundService } from '@zhiya/support-server';
import { BankPool, Coverage } from '@zhiya/support-server/testing';
import { byTwo, codesOf, must, openHouse, type House, told } from '@zhiya/composition/testing';

const WAN = 1_000_000;
const OWN = 'dongguan-2019';
const CITED = { document: 'ip-operation-bulletin-2019-12', clause: 'interest-subsidy' };

/** 熔断: above the threshold of its programme a fund takes no new loan in, and lets none of those it has go. */
describe('a fund whose breaker trips', () => {
  let house: House;
  let [enterprise, bank, approver, manager]: RequestContext[] = [];
  let fundId = '';
  let made = 0;
  const newId = (): string => `00000000-0000-7000-b000-${String((made += 1)).padStart(12, '0')}`;
  const em = () => house.platform.databases.writer.manager;
  const asked = async (): Promise<Coverage> => {
    const [caseId, id] = [newId(), newId()];
    await house.platform.uow.do(house.system, async (tx) => {
      await joinCase(tx, caseId, enterprise!.actor.orgId, 'ENTERPRISE');
      await joinCase(tx, caseId, bank!.actor.orgId, 'BANK');
      await tx.publish(
        'lending.loanDrawn',
        told('lending.loanDrawn', {
          id,
          caseId,
          principalFen: 100 * WAN,
          drawnOn: '2019-12-02',
          borrowerOrgId: enterprise!.actor.orgId,
          bankOrgId: bank!.actor.orgId,
          division: '441900',
          rights: [{ assetId: newId(), kind: 'INVENTION' }],
        }),
      );
    });
    await house.drain();
    return em().findOneByOrFail(Coverage, { contractId: id });
  };
  const confirm = (row: Coverage) => house.get(CoverageService).decide(manager!, 'confirm', { id: row.id });

  beforeAll(async () => {
    house = await openHouse();
    [enterprise] = await house.organisation('ENTERPRISE');
    [bank] = await house.organisation('BANK');
    [approver] = await house.organisation('BUREAU');
    [manager] = await house.organisation('FUND_MANAGER');
    fundId = (
      await byTwo(
        house,
        house.get(FundService).open(approver!, {
          name: '风险补偿资金',
          programme: OWN,
          managerOrgId: manager!.actor.orgId,
          sizeFen: 1_000 * WAN,
        }),
      )
    ).id;
    const base = programmeOf(OWN)!;
    await em().insert(ProgrammeRevision, {
      id: newId(),
      state: 'PUBLISHED',
      stateSince: '2019-12-02',
      version: 1,
      kind: 'AMEND',
      programme: OWN,
      baseProgramme: OWN,
      baseRevision: 0,
      division: '441900',
      bureauOrgId: approver!.actor.orgId,
      summary: '熔断（示例）',
      changes: [],
      revision: 1,
      publication: 1,
      makerId: approver!.actor.personId,
      makerName: '',
      result: {
        ...base,
        breakers: [
          {
            id: 'FUSE',
            title: { zh: '代偿率熔断', en: 'fuse of the compensation ratio' },
            fact: 'pool.compensationRatio',
            threshold: 'FUSE',
            reference: CITED,
          },
        ],
        parameters: [
          ...base.parameters,
          {
            id: 'FUSE',
            title: { zh: '熔断', en: 'fuse' },
            unit: 'ratio',
            values: [{ from: '2019-01-01', until: null, value: '0.05', reference: CITED, confidence: 'reading' }],
          },
        ],
      },
    } as never);
  }, 60_000);
  afterAll(() => house.close());

  it('takes loans in while nothing has entered, and at the threshold itself', async () => {
    await byTwo(house, confirm(await asked()));
    await em().update(BankPool, { fundId }, { compensatedFen: 5 * WAN });
    await byTwo(house, confirm(await asked()));
  });
  it('stops new ones above it and tells the figures; what is covered stays', async () => {
    const row = await asked();
    await em().update(BankPool, { fundId }, { compensatedFen: 10 * WAN + 1 });
    const refused = await confirm(row);
    expect(codesOf(refused)).toEqual(['SUPPORT.BREAKER_TRIPPED']);
    expect(refused.ok ? null : refused.errors[0]!.facts).toMatchObject({
      what: '代偿率熔断',
      actual: '0.0500000050',
      limit: '0.05',
    });
    expect(await em().findBy(Coverage, { fundId, state: 'COVERED' })).toHaveLength(2);
    must(await house.get(CoverageService).decide(manager!, 'reject', { id: row.id, reason: '暂停新增' }));
  });
});
