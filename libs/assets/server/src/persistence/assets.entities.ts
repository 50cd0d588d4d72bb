import type { AssetKind, LegalStatus, Right, RightBurden, RightKind } from '@zhiya/assets-domain';
import {
  creates,
  DateCol,
  drops,
  FlagCol,
  IdCol,
  InstantCol,
  IntCol,
  JsonCol,
  RefCol,
  t,
  TextCol,
  type TableSpec,
} from '@zhiya/platform-persistence';
import { Entity, Index } from 'typeorm';

/** A right of an enterprise. Its standing is a fact found outside the platform, so it is recorded, not moved through a lifecycle. */
@Entity('asset')
@Index('ux_asset_org_key', ['orgId', 'uniqueKey'], { unique: true })
@Index('ix_asset_org', ['orgId', 'id'])
@Index('ix_asset_key', ['uniqueKey'])
export class Asset {
  @IdCol() id: string;
  @RefCol() orgId: string;
  @TextCol(12) kind: AssetKind;
  @TextCol(20) rightKind: RightKind;
  /** The one written form; a trademark's carries its class. */
  @TextCol(60) number: string;
  @TextCol(80) uniqueKey: string;
  @TextCol(200) title: string;
  /** The right as it was entered and cleaned: owners and dates by its kind. */
  @JsonCol() right: Right;
  /** Last day of protection; null while it cannot be told. */
  @DateCol({ nullable: true }) protectedUntil: string | null;
  /** Patents: the day until which annual fees are paid. */
  @DateCol({ nullable: true }) annualFeePaidUntil: string | null;
  @TextCol(20) status: LegalStatus;
  /** Burdens recorded by hand; pledges and overdue fees are added when the standing is read. */
  @JsonCol() burdens: RightBurden[];
  @DateCol() statusSince: string;
  @DateCol() checkedOn: string;
  /** Where the standing was read: a register extract, a certificate. */
  @TextCol(200, { nullable: true }) statusSource: string | null;
  /** The other owners have agreed in writing to a pledge. */
  @FlagCol() coOwnersAgreed: boolean;
  /** Title and number, folded, for search. */
  @TextCol(300) searchText: string;
  @IntCol() version: number;
  @InstantCol() createdAt: Date;
}

export const ASSETS_ENTITIES = [Asset];

/** What jobs copied from the pledges until 2026-12; the pledges themselves are asked now. */
const ENCUMBRANCES: TableSpec = {
  name: 'asset_encumbrance',
  columns: {
    id: t.id(),
    asset_id: t.ref(),
    pledge_id: t.ref(),
    case_id: t.ref(),
    since: t.date(),
    released_on: t.nul(t.date()),
  },
  indices: [{ name: 'ux_encumbrance_asset_pledge', columns: ['asset_id', 'pledge_id'], unique: true }],
};

export const AssetsTables = creates('AssetsTables1574000000020', [
  {
    name: 'asset',
    columns: {
      id: t.id(),
      org_id: t.ref(),
      kind: t.text(12),
      right_kind: t.text(20),
      number: t.text(60),
      unique_key: t.text(80),
      title: t.text(200),
      right: t.json(),
      protected_until: t.nul(t.date()),
      annual_fee_paid_until: t.nul(t.date()),
      status: t.text(20),
      burdens: t.json(),
      status_since: t.date(),
      checked_on: t.date(),
      status_source: t.nul(t.text(200)),
      co_owners_agreed: t.flag(),
      search_text: t.text(300),
      version: t.int(),
      created_at: t.instant(),
    },
    indices: [
      { name: 'ux_asset_org_key', columns: ['org_id', 'unique_key'], unique: true },
      { name: 'ix_asset_org', columns: ['org_id', 'id'] },
      { name: 'ix_asset_key', columns: ['unique_key'] },
    ],
  },
  ENCUMBRANCES,
]);

export const WithoutEncumbrances = drops('WithoutEncumbrances1574000007020', ENCUMBRANCES);
