import { Inject, Injectable } from '@nestjs/common';
import { divisionOf, holds, type Actor, type PermissionTable } from '@zhiya/kernel';
import { PERMISSION_TABLE } from '@zhiya/platform-auth';
import { toAvailableEvents, toErrors } from '@zhiya/platform-graphql';
import { UnitOfWork } from '@zhiya/platform-persistence';
import { programmeOf, type Lang, type Programme } from '@zhiya/policy-catalogue';
import { documentNamed, type LibraryDocument } from '@zhiya/policy-documents';
import { OPEN_TO_CHANGE, type Programmes } from '@zhiya/policy-domain';
import { RULE } from '../application/rule.record';
import type { RevisionView, RuleView } from '../application/rule.queries';
import type { ProgrammeRevision } from '../persistence/rule.entities';
import { briefOf } from './library.presenter';
import type { RuleProgrammeType, RuleRevisionType, RuleSheetType, RuleTemplateType } from './rule.types';
import { presentChange, presentParameter } from './rule-values.presenter';

const NATION = { zh: '全国', en: 'Nation' };
const nameOf = (division: string, lang: Lang): string => {
  const d = divisionOf(division);
  return d ? (lang === 'en' ? d.nameEn : d.name) : division === '000000' ? NATION[lang] : division;
};

@Injectable()
export class RulePresenter {
  constructor(
    private readonly uow: UnitOfWork,
    @Inject(PERMISSION_TABLE) private readonly table: PermissionTable,
  ) {}

  revision(
    row: ProgrammeRevision,
    base: Programme | null,
    library: readonly LibraryDocument[],
    lang: Lang,
  ): RuleRevisionType {
    const {
      id,
      kind,
      programme,
      baseProgramme,
      baseRevision,
      state,
      stateSince,
      version,
      summary,
      revision,
      publishedOn,
      makerName,
      checkerName,
      reason,
    } = row;
    const baseTitle = base?.title[lang] ?? baseProgramme;
    return {
      id,
      kind,
      programme,
      baseProgramme,
      baseRevision,
      state,
      stateSince,
      version,
      summary,
      revision,
      publishedOn,
      makerName,
      checkerName,
      reason,
      baseTitle,
      programmeTitle: row.copy?.title[lang] ?? baseTitle,
      divisionName: nameOf(row.division, lang),
      copyFrom: row.copy?.from ?? null,
      changes: row.changes.map((c) => presentChange(c, base?.parameters ?? [], library, lang)),
    };
  }
  revisions(
    rows: readonly ProgrammeRevision[],
    programmes: Programmes,
    library: readonly LibraryDocument[],
    lang: Lang,
  ): RuleRevisionType[] {
    return rows.map((row) =>
      this.revision(row, programmes.of(row.baseProgramme) ?? programmeOf(row.baseProgramme), library, lang),
    );
  }

  sheet(
    actor: Actor,
    { row, base, made, changes, snapshot }: RevisionView,
    library: readonly LibraryDocument[],
    lang: Lang,
  ): RuleSheetType {
    const mine = row.bureauOrgId === actor.orgId;
    const today = this.uow.businessDate.today();
    const events = RULE.steps(row, { actor, today, table: this.table }, snapshot);
    return {
      revision: this.revision({ ...row, changes }, base, library, lang),
      before: base.parameters.map((p) => presentParameter(p, library, lang)),
      after: made?.parameters.map((p) => presentParameter(p, library, lang)) ?? null,
      faults: toErrors(snapshot.faults),
      currentRevision: snapshot.currentRevision,
      canChange: mine && OPEN_TO_CHANGE.includes(row.state) && holds(actor, 'draft:rule', this.table),
      availableEvents: toAvailableEvents(events),
      documents: base.documents.flatMap((name) => {
        const d = documentNamed(name, library);
        return d ? [briefOf(d, lang, today)] : [];
      }),
    };
  }

  programme(
    actor: Actor,
    { programme: p, revision, revisions }: RuleView,
    programmes: Programmes,
    library: readonly LibraryDocument[],
    lang: Lang,
  ): RuleProgrammeType {
    return {
      id: p.id,
      title: p.title[lang],
      divisionName: nameOf(p.division, lang),
      from: p.from,
      until: p.until,
      isOwn: p.division === actor.division,
      revision,
      missing: (p.missing ?? []).map((m) => m[lang]),
      parameters: p.parameters.map((x) => presentParameter(x, library, lang)),
      revisions: this.revisions(revisions, programmes, library, lang),
    };
  }
  template(actor: Actor, p: Programme, lang: Lang): RuleTemplateType {
    return {
      id: p.id,
      title: p.title[lang],
      divisionName: nameOf(p.division, lang),
      isOwn: p.division === actor.division,
    };
  }
  seesNames(actor: Actor): boolean {
    return holds(actor, 'view:subsidy-claim', this.table);
  }
}
