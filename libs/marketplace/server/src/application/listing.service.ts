import { Injectable } from '@nestjs/common';
import { AssetQueries } from '@zhiya/assets-server';
import { addMonths, answersIn, answersOf, fault, fieldFaults, noAnswers, ok, type DomainError } from '@zhiya/kernel';
import {
  COMPANY_FORM,
  documentFaults,
  FINANCING_FORM,
  LISTING_VALID_MONTHS,
  listingRequestFaults,
  openSections,
  WISHES_FORM,
  type ListingSection,
} from '@zhiya/marketplace-domain';
import { FileService } from '@zhiya/platform-files';
import { joinCase, type Change } from '@zhiya/platform-lifecycle';
import { NotFoundError, UnitOfWork, type Outcome, type RequestContext, type Tx } from '@zhiya/platform-persistence';
import { Listing, ListingAsset } from '../persistence/listing.entities';
import { newLookupCode, nextCaseNumber } from './case-number';
import { assetIdsOf, requestFaultsAt, requestWith, rightsFaults, standingsInOrder } from './listing-snapshot';
import { LISTING } from './listing.record';

type Decision = Change<Listing>;

const MAX_RIGHTS = 50;
const EDITABLE: readonly string[] = ['DRAFT', 'CORRECTION'];

/** What an enterprise does with its listing: section by section, then submitted; withdrawn when it wishes. */
@Injectable()
export class ListingService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly assets: AssetQueries,
    private readonly files: FileService,
  ) {}

  create(ctx: RequestContext): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await LISTING.create(
        tx,
        {
          orgId: tx.actor.orgId,
          division: tx.actor.division,
          caseNo: null,
          lookupCode: null,
          savedSections: [],
          ...noAnswers(FINANCING_FORM),
          ...noAnswers(WISHES_FORM),
          ...noAnswers(COMPANY_FORM),
          corrections: [],
          submittedOn: null,
          publishedOn: null,
          validUntil: null,
          acceptedOfferId: null,
          createdBy: tx.actor.personId,
          createdAt: tx.now,
          ...(await this.companyFrom(tx)),
        },
        { bankId: null },
      );
      await joinCase(tx, row.id, row.orgId, 'ENTERPRISE');
      return ok({ id: row.id, state: row.state });
    });
  }

  /** Nothing is typed twice: what the enterprise last said of itself stands in a new listing, to be looked at and saved. */
  private async companyFrom(tx: Tx): Promise<Decision['patch']> {
    const last = await tx.em.findOne(Listing, { where: { orgId: tx.actor.orgId }, order: { id: 'DESC' } });
    return last ? answersOf(COMPANY_FORM, last) : {};
  }

  saveRights(ctx: RequestContext, id: string, assetIds: readonly string[], version?: number | null): Promise<Outcome> {
    return this.save(ctx, id, 'RIGHTS', version, async (tx, row) => {
      const ids = [...new Set(assetIds)];
      if (ids.length === 0) return { faults: [fault('LISTING.NO_ASSETS', {}, 'assetIds')], patch: {} };
      if (ids.length > MAX_RIGHTS)
        return { faults: [fault('LISTING.TOO_MANY_ASSETS', { max: MAX_RIGHTS }, 'assetIds')], patch: {} };
      const owned = await this.assets.byIds(tx.em, ids);
      if (owned.length !== ids.length || owned.some((a) => a.orgId !== tx.actor.orgId))
        throw new NotFoundError('asset');
      const standings = await standingsInOrder(this.assets, tx.em, ids, tx.today);
      const lives =
        row.amountFen === null || row.months === null
          ? []
          : requestFaultsAt(
              requestWith({ ...row, amountFen: row.amountFen, months: row.months }, standings, tx.today),
              ['months'],
              tx.today,
            );
      const faults = [
        ...(await rightsFaults(tx.em, standings, row, tx.today)),
        ...lives.map((e) => ({ ...e, field: 'assetIds' })),
      ];
      const before = await assetIdsOf(tx.em, id);
      if (faults.length === 0) {
        await tx.em.delete(ListingAsset, { listingId: id });
        await tx.em.insert(
          ListingAsset,
          standings.map((s, position) => ({ listingId: id, assetId: s.assetId, rightKind: s.rightKind, position })),
        );
      }
      return {
        faults,
        patch: {},
        beside: { before: { assetIds: before }, after: { assetIds: standings.map((s) => s.assetId) } },
      };
    });
  }

  saveFinancing(ctx: RequestContext, id: string, given: object, version?: number | null): Promise<Outcome> {
    const answers = answersIn(FINANCING_FORM, given);
    return this.save(ctx, id, 'FINANCING', version, async (tx, row) => {
      const standings = await standingsInOrder(this.assets, tx.em, await assetIdsOf(tx.em, id), tx.today);
      const request = requestWith({ ...answers, division: row.division }, standings, tx.today);
      return {
        faults: [
          ...requestFaultsAt(request, ['amountFen', 'months'], tx.today),
          ...fieldFaults(FINANCING_FORM, answers, tx.today),
        ],
        patch: answers,
      };
    });
  }

  saveWishes(ctx: RequestContext, id: string, given: object, version?: number | null): Promise<Outcome> {
    const answers = answersIn(WISHES_FORM, given);
    return this.save(ctx, id, 'WISHES', version, async (tx, row) => {
      const { maxRateBp } = answers;
      const request = requestWith({ amountFen: 0, months: 0, maxRateBp, division: row.division }, [], tx.today);
      return {
        faults: [...requestFaultsAt(request, ['maxRateBp'], tx.today), ...fieldFaults(WISHES_FORM, answers, tx.today)],
        patch: answers,
      };
    });
  }

  saveCompany(ctx: RequestContext, id: string, given: object, version?: number | null): Promise<Outcome> {
    const answers = answersIn(COMPANY_FORM, given);
    return this.save(ctx, id, 'COMPANY', version, async (tx) => ({
      faults: fieldFaults(COMPANY_FORM, answers, tx.today),
      patch: answers,
    }));
  }

  /** The files themselves arrive by `POST /files`; this says that they are all there. */
  saveDocuments(ctx: RequestContext, id: string, version?: number | null): Promise<Outcome> {
    return this.save(ctx, id, 'DOCUMENTS', version, async (tx) => ({
      faults: documentFaults((await this.files.of(tx.em, 'listing', [id])).map((f) => f.purpose)),
      patch: {},
    }));
  }

  /** Everything is looked at again: rights may have run out, been pledged or been offered elsewhere since their page was saved. */
  submit(ctx: RequestContext, id: string, isDeclared: boolean, version?: number | null): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await LISTING.load(tx.em, 'enterprise', tx.actor, id);
      const assetIds = await assetIdsOf(tx.em, id);
      const isWhole = EDITABLE.includes(row.state) && openSections(row.savedSections, row.corrections).length === 0;
      const submitted = await LISTING.move(tx, row, 'submit', {
        version,
        faults: [
          !isDeclared && fault('LISTING.NOT_DECLARED', {}, 'declared'),
          ...(isWhole ? await this.submissionFaults(tx, row, assetIds) : []),
        ],
        patch: {
          caseNo: row.caseNo ?? (await nextCaseNumber(tx, row.division)),
          lookupCode: row.lookupCode ?? newLookupCode(),
          submittedOn: tx.today,
          validUntil: addMonths(tx.today, LISTING_VALID_MONTHS),
        },
      });
      return submitted.ok
        ? ok({ ...submitted.value, facts: { caseNo: row.caseNo, lookupCode: row.lookupCode } })
        : submitted;
    });
  }

  private async submissionFaults(tx: Tx, row: Listing, assetIds: readonly string[]): Promise<readonly DomainError[]> {
    const standings = await standingsInOrder(this.assets, tx.em, assetIds, tx.today);
    const documents = (await this.files.of(tx.em, 'listing', [row.id])).map((f) => f.purpose);
    return [
      ...(await rightsFaults(tx.em, standings, row, tx.today)),
      ...listingRequestFaults(
        requestWith({ ...row, amountFen: row.amountFen ?? 0, months: row.months ?? 0 }, standings, tx.today),
        tx.today,
      ),
      ...documentFaults(documents),
    ];
  }

  withdraw(ctx: RequestContext, id: string, reason: string | null, version?: number | null): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) =>
      LISTING.move(tx, await LISTING.load(tx.em, 'enterprise', tx.actor, id), 'withdraw', { version, reason }),
    );
  }

  private save(
    ctx: RequestContext,
    id: string,
    section: ListingSection,
    version: number | null | undefined,
    decide: (tx: Tx, row: Listing) => Promise<Decision>,
  ): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await LISTING.load(tx.em, 'enterprise', tx.actor, id);
      const action = `save ${section.toLowerCase()}`;
      return LISTING.edit(tx, row, { version, action }, async () => {
        const { patch, ...decided } = await decide(tx, row);
        return {
          ...decided,
          patch: {
            ...patch,
            savedSections: [...new Set([...row.savedSections, section])],
            corrections: row.corrections.map((c) => (c.section === section ? { ...c, isMended: true } : c)),
          },
        };
      });
    });
  }
}
