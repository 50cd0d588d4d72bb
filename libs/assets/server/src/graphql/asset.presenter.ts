import { Injectable } from '@nestjs/common';
import { calendarRight, listable, termOf } from '@zhiya/assets-domain';
import type { LocalDate } from '@zhiya/kernel';
import { FileService, type EvidenceFile } from '@zhiya/platform-files';
import { UnitOfWork } from '@zhiya/platform-persistence';
import { rightCalendar } from '@zhiya/policy-engine';
import { AssetQueries, type AssetStanding } from '../application/asset.queries';
import type { Asset } from '../persistence/assets.entities';
import type { AssetType } from './assets.types';

/** A right as the API shows it to whoever may see it in full. */
function presentAsset(
  asset: Asset,
  standing: AssetStanding,
  files: readonly EvidenceFile[],
  asOf: LocalDate,
): AssetType {
  const { right } = asset;
  return {
    id: asset.id,
    kind: asset.kind,
    rightKind: asset.rightKind,
    number: asset.number,
    title: asset.title,
    owners: right.owners.map((o) => ({ name: o.name, creditCode: o.creditCode })),
    coOwnersAgreed: asset.coOwnersAgreed,
    status: standing.status,
    burdens: [...standing.burdens],
    isListable: listable({ ...asset, burdens: standing.burdens }, asOf),
    statusSince: asset.statusSince,
    checkedOn: asset.checkedOn,
    statusSource: asset.statusSource,
    protectedUntil: asset.protectedUntil,
    termBasis: termOf(right).basis,
    annualFeePaidUntil: asset.annualFeePaidUntil,
    ...(right.kind === 'PATENT'
      ? {
          filingDate: right.filingDate,
          grantDate: right.grantDate,
          isDivisional: right.isDivisional,
          compensationDays: right.compensationDays,
        }
      : {}),
    ...(right.kind === 'TRADEMARK'
      ? { niceClass: right.niceClass, registrationDate: right.registrationDate, renewals: right.renewals }
      : {}),
    ...(right.kind === 'COPYRIGHT'
      ? {
          completedOn: right.completedOn,
          firstPublishedOn: right.firstPublishedOn,
          registeredOn: right.registeredOn,
          author: right.author,
          authorDiedOn: right.authorDiedOn,
        }
      : {}),
    calendar: rightCalendar(
      calendarRight(right, {
        annualFeePaidUntil: asset.annualFeePaidUntil,
        pledgedSince: standing.pledges.map((p) => p.since),
      }),
      asOf,
    ).map((e) => ({ ...e })),
    pledges: standing.pledges.map((p) => ({ ...p })),
    files: files.map((f) => ({ ...f })),
    version: asset.version,
  };
}

/** Rights as the API shows them, with standing and evidence, in three queries however many they are. Whether the caller may see them was asked before. */
@Injectable()
export class AssetPresenter {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly queries: AssetQueries,
    private readonly files: FileService,
  ) {}

  async present(assets: readonly Asset[]): Promise<AssetType[]> {
    const em = this.uow.databases.reader.manager;
    const asOf = this.uow.businessDate.today();
    const [standings, files] = await Promise.all([
      this.queries.standingsOf(em, assets, asOf),
      this.files.of(
        em,
        'asset',
        assets.map((a) => a.id),
      ),
    ]);
    return assets.map((a) =>
      presentAsset(
        a,
        standings.get(a.id)!,
        files.filter((f) => f.subjectId === a.id),
        asOf,
      ),
    );
  }
}
