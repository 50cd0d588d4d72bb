import { Injectable } from '@nestjs/common';
import { FileService } from '@zhiya/platform-files';
import { UnitOfWork } from '@zhiya/platform-persistence';
import { presentAsset } from '../graphql/assets.present';
import type { AssetType } from '../graphql/assets.types';
import type { Asset } from '../persistence/assets.entities';
import { AssetQueries } from './asset.queries';

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
