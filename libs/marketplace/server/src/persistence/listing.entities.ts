import type { RightKind } from '@zhiya/assets-domain';
import type { RepaymentMethod } from '@zhiya/finance';
import type { Correction, ListingSection } from '@zhiya/marketplace-domain';
import { LifecycleRow } from '@zhiya/platform-lifecycle';
import {
  creates,
  DateCol,
  FenCol,
  IdCol,
  InstantCol,
  IntCol,
  JsonCol,
  lifecycleColumns,
  LongTextCol,
  RefCol,
  t,
  TextCol,
} from '@zhiya/platform-persistence';
import { Entity, Index, PrimaryColumn } from 'typeorm';

/** A financing request; its id is the id of the case that grows from it. Answers are null until their section is saved. */
@Entity('listing')
@Index('ux_listing_case_no', ['caseNo'], { unique: true })
@Index('ux_listing_lookup_code', ['lookupCode'], { unique: true })
@Index('ix_listing_org', ['orgId', 'id'])
@Index('ix_listing_market', ['state', 'publishedOn', 'id', 'division', 'industry', 'amountFen', 'months'])
@Index('ix_listing_state_valid', ['state', 'validUntil'])
export class Listing extends LifecycleRow {
  @RefCol() orgId: string;
  /** GB/T 2260 code of the enterprise's seat when the listing was made. */
  @TextCol(6) division: string;
  /** Given at the first submission: a draft is no case yet, and the series has no gaps. */
  @TextCol(24, { nullable: true }) caseNo: string | null;
  /** Opens the public look-up of the stage; as hard to guess as a password. */
  @TextCol(20, { nullable: true }) lookupCode: string | null;
  @JsonCol() savedSections: ListingSection[];
  @FenCol({ nullable: true }) amountFen: number | null;
  @IntCol({ nullable: true }) months: number | null;
  @TextCol(32, { nullable: true }) purpose: string | null;
  @TextCol(500, { nullable: true }) purposeNote: string | null;
  @IntCol({ nullable: true }) maxRateBp: number | null;
  @TextCol(24, { nullable: true }) method: RepaymentMethod | null;
  @DateCol({ nullable: true }) wantedOn: string | null;
  @DateCol({ nullable: true }) establishedOn: string | null;
  @TextCol(4, { nullable: true }) industry: string | null;
  @IntCol({ nullable: true }) employees: number | null;
  /** Revenue of the last full year. */
  @FenCol({ nullable: true }) revenueFen: number | null;
  @TextCol(120, { nullable: true }) contactName: string | null;
  @TextCol(40, { nullable: true }) contactPhone: string | null;
  @LongTextCol({ nullable: true }) introduction: string | null;
  /** What the last verification asked to be mended, section by section. */
  @JsonCol() corrections: Correction[];
  @DateCol({ nullable: true }) submittedOn: string | null;
  @DateCol({ nullable: true }) publishedOn: string | null;
  @DateCol({ nullable: true }) validUntil: string | null;
  @RefCol({ nullable: true }) acceptedOfferId: string | null;
  @RefCol() createdBy: string;
  @InstantCol() createdAt: Date;
}

/** A right offered as security; its kind is copied so that the published list filters without reaching into the assets. */
@Entity('listing_asset')
@Index('ix_listing_asset_asset', ['assetId'])
@Index('ix_listing_asset_kind', ['rightKind', 'listingId'])
export class ListingAsset {
  @PrimaryColumn({ type: 'varchar', length: 36 }) listingId: string;
  @PrimaryColumn({ type: 'varchar', length: 36 }) assetId: string;
  @TextCol(20) rightKind: RightKind;
  @IntCol() position: number;
}

/** Whether one institution may open the full file of one listing. */
@Entity('listing_consent')
@Index('ux_consent_listing_recipient', ['listingId', 'recipientOrgId'], { unique: true })
@Index('ix_consent_recipient', ['recipientOrgId', 'state'])
export class ListingConsent extends LifecycleRow {
  @RefCol() listingId: string;
  @RefCol() orgId: string;
  @RefCol() recipientOrgId: string;
  @TextCol(20) recipientKind: string;
  @TextCol(300, { nullable: true }) message: string | null;
}

/** Somebody outside the enterprise opened its file. Append-only. */
@Entity('viewing_record')
@Index('ix_viewing_listing', ['listingId', 'id'])
export class ViewingRecord {
  @IdCol() id: string;
  @RefCol() listingId: string;
  @RefCol() viewerOrgId: string;
  @TextCol(200) viewerOrgName: string;
  @TextCol(20) viewerOrgKind: string;
  @RefCol() personId: string;
  @TextCol(120) personName: string;
  @InstantCol() at: Date;
  @DateCol() businessDate: string;
  /** FULL_FILE, or EVIDENCE with the name of the file that was downloaded. */
  @TextCol(20) what: string;
  @TextCol(200, { nullable: true }) detail: string | null;
}

/** The last number given in a series (year and division); counted up in the transaction that uses the number. */
@Entity('case_counter')
export class CaseCounter {
  @PrimaryColumn({ type: 'varchar', length: 36 }) series: string;
  @IntCol() last: number;
}

export const LISTING_ENTITIES = [Listing, ListingAsset, ListingConsent, ViewingRecord, CaseCounter];

const ListingTables = creates('ListingTables1574000000050', [
  {
    name: 'listing',
    columns: {
      id: t.id(),
      ...lifecycleColumns(),
      org_id: t.ref(),
      division: t.text(6),
      case_no: t.nul(t.text(24)),
      lookup_code: t.nul(t.text(20)),
      saved_sections: t.json(),
      amount_fen: t.nul(t.fen()),
      months: t.nul(t.int()),
      purpose: t.nul(t.text(32)),
      purpose_note: t.nul(t.text(500)),
      max_rate_bp: t.nul(t.int()),
      method: t.nul(t.text(24)),
      wanted_on: t.nul(t.date()),
      established_on: t.nul(t.date()),
      industry: t.nul(t.text(4)),
      employees: t.nul(t.int()),
      revenue_fen: t.nul(t.fen()),
      contact_name: t.nul(t.text(120)),
      contact_phone: t.nul(t.text(40)),
      introduction: t.nul(t.longText()),
      corrections: t.json(),
      submitted_on: t.nul(t.date()),
      published_on: t.nul(t.date()),
      valid_until: t.nul(t.date()),
      accepted_offer_id: t.nul(t.ref()),
      created_by: t.ref(),
      created_at: t.instant(),
    },
    indices: [
      { name: 'ux_listing_case_no', columns: ['case_no'], unique: true },
      { name: 'ux_listing_lookup_code', columns: ['lookup_code'], unique: true },
      { name: 'ix_listing_org', columns: ['org_id', 'id'] },
      {
        name: 'ix_listing_market',
        columns: ['state', 'published_on', 'id', 'division', 'industry', 'amount_fen', 'months'],
      },
      { name: 'ix_listing_state_valid', columns: ['state', 'valid_until'] },
    ],
  },
  {
    name: 'listing_asset',
    columns: { listing_id: t.id(), asset_id: t.id(), right_kind: t.text(20), position: t.int() },
    indices: [
      { name: 'ix_listing_asset_asset', columns: ['asset_id'] },
      { name: 'ix_listing_asset_kind', columns: ['right_kind', 'listing_id'] },
    ],
  },
  {
    name: 'listing_consent',
    columns: {
      id: t.id(),
      ...lifecycleColumns(),
      listing_id: t.ref(),
      org_id: t.ref(),
      recipient_org_id: t.ref(),
      recipient_kind: t.text(20),
      message: t.nul(t.text(300)),
    },
    indices: [
      { name: 'ux_consent_listing_recipient', columns: ['listing_id', 'recipient_org_id'], unique: true },
      { name: 'ix_consent_recipient', columns: ['recipient_org_id', 'state'] },
    ],
  },
  {
    name: 'viewing_record',
    columns: {
      id: t.id(),
      listing_id: t.ref(),
      viewer_org_id: t.ref(),
      viewer_org_name: t.text(200),
      viewer_org_kind: t.text(20),
      person_id: t.ref(),
      person_name: t.text(120),
      at: t.instant(),
      business_date: t.date(),
      what: t.text(20),
      detail: t.nul(t.text(200)),
    },
    indices: [{ name: 'ix_viewing_listing', columns: ['listing_id', 'id'] }],
  },
  { name: 'case_counter', columns: { series: t.id(), last: t.int() } },
]);

/** The tables as they were made, and what they became. */
export const LISTING_MIGRATIONS = [ListingTables];
