import type { OrgKind } from '@zhiya/kernel';
import { LifecycleRow } from '@zhiya/platform-lifecycle';
import {
  creates,
  DateCol,
  FenCol,
  JsonCol,
  lifecycleColumns,
  LongTextCol,
  RefCol,
  t,
  TextCol,
} from '@zhiya/platform-persistence';
import type { AppraisalMethod } from '@zhiya/valuation-domain';
import { Entity, Index } from 'typeorm';

/** A commission to value some rights of a case. The value is written once, at delivery. */
@Entity('valuation_order')
@Index('ix_valuation_order_case', ['caseId'])
@Index('ix_valuation_order_evaluator', ['evaluatorOrgId', 'id'])
export class ValuationOrder extends LifecycleRow {
  @RefCol() caseId: string;
  @RefCol() requesterOrgId: string;
  @TextCol(20) requesterKind: OrgKind;
  @RefCol() enterpriseOrgId: string;
  @RefCol() evaluatorOrgId: string;
  @JsonCol() assetIds: string[];
  @TextCol(500, { nullable: true }) note: string | null;
  @DateCol() requestedOn: string;
  @FenCol({ nullable: true }) lowFen: number | null;
  @FenCol({ nullable: true }) pointFen: number | null;
  @FenCol({ nullable: true }) highFen: number | null;
  @JsonCol({ nullable: true }) methods: AppraisalMethod[] | null;
  @DateCol({ nullable: true }) baseDate: string | null;
  @DateCol({ nullable: true }) validUntil: string | null;
  /** On what the range rests, in the evaluator's words. */
  @LongTextCol({ nullable: true }) reasoning: string | null;
  @FenCol({ nullable: true }) feeFen: number | null;
  @RefCol({ nullable: true }) reportFileId: string | null;
  @DateCol({ nullable: true }) deliveredOn: string | null;
}

export const VALUATION_ENTITIES = [ValuationOrder];

export const ValuationTables = creates('ValuationTables1574000000030', [
  {
    name: 'valuation_order',
    columns: {
      id: t.id(),
      ...lifecycleColumns(),
      case_id: t.ref(),
      requester_org_id: t.ref(),
      requester_kind: t.text(20),
      enterprise_org_id: t.ref(),
      evaluator_org_id: t.ref(),
      asset_ids: t.json(),
      note: t.nul(t.text(500)),
      requested_on: t.date(),
      low_fen: t.nul(t.fen()),
      point_fen: t.nul(t.fen()),
      high_fen: t.nul(t.fen()),
      methods: t.nul(t.json()),
      base_date: t.nul(t.date()),
      valid_until: t.nul(t.date()),
      reasoning: t.nul(t.longText()),
      fee_fen: t.nul(t.fen()),
      report_file_id: t.nul(t.ref()),
      delivered_on: t.nul(t.date()),
    },
    indices: [
      { name: 'ix_valuation_order_case', columns: ['case_id'] },
      { name: 'ix_valuation_order_evaluator', columns: ['evaluator_org_id', 'id'] },
    ],
  },
]);
