import { Inject, Injectable } from '@nestjs/common';
import {
  registerAsset,
  STANDING_FORM,
  type LegalStatus,
  type RegisteredAsset,
  type Right,
  type StandingAnswers,
} from '@zhiya/assets-domain';
import { Organisations } from '@zhiya/identity-server';
import { answersIn, fail, failAll, faultsOf, fieldFaults, ok, type LocalDate, type Result } from '@zhiya/kernel';
import { staleFault } from '@zhiya/platform-lifecycle';
import {
  audit,
  isUniqueViolation,
  NotFoundError,
  UnitOfWork,
  type Outcome,
  type RequestContext,
  type Tx,
} from '@zhiya/platform-persistence';
import { Asset } from '../persistence/assets.entities';
import { asMissing, recordFaults, rightOf, type AssetInput } from './asset-input';
import { folded } from './asset-search';
import { PLEDGES_ON, type PledgesOn } from './pledges-on.port';

export interface StandingInput extends Readonly<Omit<StandingAnswers, 'annualFeePaidUntil'>> {
  readonly annualFeePaidUntil?: LocalDate | null;
  readonly version?: number | null;
}

type Columns = Pick<
  Asset,
  | 'kind'
  | 'rightKind'
  | 'number'
  | 'uniqueKey'
  | 'title'
  | 'right'
  | 'protectedUntil'
  | 'annualFeePaidUntil'
  | 'coOwnersAgreed'
  | 'searchText'
>;

const exists = fail('ASSET.ALREADY_REGISTERED', {}, 'number');
const standing = (right: Right): LegalStatus =>
  right.kind === 'PATENT' && right.grantDate === null ? 'PENDING' : 'IN_FORCE';

@Injectable()
export class AssetService {
  constructor(
    private readonly uow: UnitOfWork,
    @Inject(PLEDGES_ON) private readonly pledges: PledgesOn,
  ) {}

  register(ctx: RequestContext, input: AssetInput): Promise<Outcome> {
    return this.uow
      .run(ctx, async (tx) => {
        const columns = await this.columnsOf(tx, input);
        if (!columns.ok) return columns;
        if (await tx.em.existsBy(Asset, { orgId: tx.actor.orgId, uniqueKey: columns.value.uniqueKey })) return exists;
        const row: Asset = {
          id: tx.ids.next(),
          orgId: tx.actor.orgId,
          ...columns.value,
          status: standing(columns.value.right),
          burdens: [],
          statusSince: tx.today,
          checkedOn: tx.today,
          statusSource: null,
          version: 1,
          createdAt: tx.now,
        };
        await tx.em.insert(Asset, row);
        await audit(tx, { recordType: 'asset', recordId: row.id, action: 'register', after: row });
        return ok({ id: row.id, state: row.status });
      })
      .catch(this.asRefusal);
  }

  /** Corrects what was entered. A right that is pledged stands as it was registered: its change goes through the registry. */
  amend(ctx: RequestContext, id: string, input: AssetInput, version?: number | null): Promise<Outcome> {
    return this.uow
      .run(ctx, async (tx) => {
        const row = await this.own(tx, id);
        const stale = staleFault(row, version, 'asset');
        if (stale) return failAll([stale]);
        const columns = await this.columnsOf(tx, input);
        if (!columns.ok) return columns;
        const pledged = (await this.pledges.standingOn(tx.em, [id])).length > 0;
        if (pledged && JSON.stringify(columns.value.right) !== JSON.stringify(row.right))
          return fail('ASSET.PLEDGED_UNCHANGED', {});
        if (
          columns.value.uniqueKey !== row.uniqueKey &&
          (await tx.em.existsBy(Asset, { orgId: row.orgId, uniqueKey: columns.value.uniqueKey }))
        )
          return exists;
        const found = standing(columns.value.right);
        const moved = (row.status === 'PENDING' || row.status === 'IN_FORCE') && row.status !== found;
        return this.change(
          tx,
          row,
          { ...columns.value, ...(moved ? { status: found, statusSince: tx.today } : {}) },
          'amend',
        );
      })
      .catch(this.asRefusal);
  }

  /** What a register says of the right: by its enterprise, or by the platform's operator who looked it up. */
  recordStanding(ctx: RequestContext, id: string, input: StandingInput): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = tx.actor.orgKind === 'OPERATOR' ? await tx.em.findOneBy(Asset, { id }) : await this.own(tx, id);
      if (!row) throw new NotFoundError('asset');
      const { source, annualFeePaidUntil, burdens, ...found } = answersIn(STANDING_FORM, input);
      const faults = faultsOf(staleFault(row, input.version, 'asset'), ...fieldFaults(STANDING_FORM, input, tx.today));
      if (faults.length > 0) return failAll(faults);
      return this.change(
        tx,
        row,
        {
          ...found,
          burdens: [...burdens],
          statusSource: source,
          annualFeePaidUntil: row.kind === 'PATENT' ? (annualFeePaidUntil ?? row.annualFeePaidUntil) : null,
          ...(found.status === row.status ? {} : { statusSince: tx.today }),
        },
        'recordStanding',
      );
    });
  }

  private readonly asRefusal = (e: unknown): Outcome => {
    if (isUniqueViolation(e)) return exists;
    throw e;
  };

  private async own(tx: Tx, id: string): Promise<Asset> {
    const row = await tx.em.findOneBy(Asset, { id, orgId: tx.actor.orgId });
    if (!row) throw new NotFoundError('asset');
    return row;
  }

  private async columnsOf(tx: Tx, input: AssetInput): Promise<Result<Columns>> {
    const organisation = await Organisations.known(tx.em, tx.actor.orgId);
    const right = rightOf(input, { name: organisation.name, creditCode: organisation.creditCode });
    const registered = registerAsset(right, tx.today);
    const faults = [
      ...(registered.ok ? [] : registered.errors.map((e) => asFormFields(asMissing(e)))),
      ...recordFaults(input, right),
    ];
    return !registered.ok || faults.length > 0 ? failAll(faults) : ok(columnsFrom(registered.value, input));
  }

  private async change(tx: Tx, row: Asset, patch: Partial<Asset>, action: string): Promise<Outcome> {
    const keys = Object.keys(patch) as (keyof Asset)[];
    const before = Object.fromEntries(keys.map((k) => [k, row[k]]));
    const done = await tx.em.update(Asset, { id: row.id, version: row.version }, {
      ...patch,
      version: row.version + 1,
    } as never);
    if (done.affected !== 1) return fail('RECORD.CHANGED', { record: 'asset' });
    await audit(tx, { recordType: 'asset', recordId: row.id, action, before, after: patch });
    return ok({ id: row.id, state: patch.status ?? row.status });
  }
}

/** The first owner is the organisation itself, named by `ownerName`; the others are counted from nought, as the form sends them. */
function asFormFields<E extends { readonly field?: string }>(e: E): E {
  const m = /^owners\.(\d+)\.(\w+)$/.exec(e.field ?? '');
  if (!m) return e;
  return { ...e, field: m[1] === '0' ? 'ownerName' : `coOwners.${Number(m[1]) - 1}.${m[2]}` };
}

const columnsFrom = (a: RegisteredAsset, input: AssetInput): Columns => ({
  kind: a.right.kind,
  rightKind: a.rightKind,
  number: a.normalizedNumber,
  uniqueKey: a.uniqueKey,
  title: a.right.title,
  right: a.right,
  protectedUntil: a.term.protectedUntil,
  annualFeePaidUntil: a.right.kind === 'PATENT' ? input.annualFeePaidUntil || null : null,
  coOwnersAgreed: a.right.owners.length > 1 && (input.coOwnersAgreed ?? false),
  searchText: folded(`${a.normalizedNumber} ${a.right.title}`),
});
