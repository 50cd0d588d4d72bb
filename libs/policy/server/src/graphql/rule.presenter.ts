import { Inject, Injectable } from '@nestjs/common';
import { availableEvents, divisionOf, holds, type Actor, type PermissionTable } from '@zhiya/kernel';
import { PERMISSION_TABLE } from '@zhiya/platform-auth';
import { toAvailableEvents, toErrors } from '@zhiya/platform-graphql';
import { UnitOfWork } from '@zhiya/platform-persistence';
import { programmeOf, type Lang, type Programme } from '@zhiya/policy-catalogue';
import { OPEN_TO_CHANGE, programmeRevisionLifecycle, type Programmes, type ProgrammeRevisionState } from '@zhiya/policy-domain';
import type { RevisionView, RuleView } from '../application/rule.queries';
import type { ProgrammeRevision } from '../persistence/rule.entities';
import type { RuleProgrammeType, RuleRevisionType, RuleSheetType, RuleTemplateType } from './rule.types';
import { changeView, parameterView } from './rule.values';

const NATION = { zh: '全国', en: 'Nation' };
const nameOf = (division: string, lang: Lang): string => {
  const d = divisionOf(division);
  return d ? (lang === 'en' ? d.nameEn : d.name) : division === '000000' ? NATION[lang] : division;
};

@Injectable()
export class RulePresenter {
  constructor(private readonly uow: UnitOfWork, @Inject(PERMISSION_TABLE) private readonly table: PermissionTable) {}

  revision(row: ProgrammeRevision, base: Programme | null, lang: Lang): RuleRevisionType {
    const { id, kind, programme, baseProgramme, baseRevision, state, stateSince, version, summary, revision, publishedOn, makerName, checkerName, reason } = row;
    const baseTitle = base?.title[lang] ?? baseProgramme;
    return {
      id, kind, programme, baseProgramme, baseRevision, state, stateSince, version, summary, revision, publishedOn, makerName, checkerName, reason, baseTitle, programmeTitle: row.copy?.title[lang] ?? baseTitle,
      divisionName: nameOf(row.division, lang), copyFrom: row.copy?.from ?? null, changes: row.changes.map((c) => changeView(c, base?.parameters ?? [], lang)),
    };
  }
  revisions(rows: readonly ProgrammeRevision[], programmes: Programmes, lang: Lang): RuleRevisionType[] {
    return rows.map((row) => this.revision(row, programmes.of(row.baseProgramme) ?? programmeOf(row.baseProgramme), lang));
  }

  sheet(actor: Actor, { row, base, made, snapshot }: RevisionView, lang: Lang): RuleSheetType {
    const mine = row.bureauOrgId === actor.orgId;
    const events = availableEvents(programmeRevisionLifecycle, row.state as ProgrammeRevisionState, snapshot, this.uow.businessDate.today(), (p) => mine && holds(actor, p, this.table));
    return {
      revision: this.revision(row, base, lang), before: base.parameters.map((p) => parameterView(p, lang)), after: made?.parameters.map((p) => parameterView(p, lang)) ?? null, faults: toErrors(snapshot.faults),
      currentRevision: snapshot.currentRevision, canChange: mine && OPEN_TO_CHANGE.includes(row.state) && holds(actor, 'draft:rule', this.table), availableEvents: toAvailableEvents(events),
    };
  }

  programme(actor: Actor, { programme: p, revision, revisions }: RuleView, programmes: Programmes, lang: Lang): RuleProgrammeType {
    return {
      id: p.id, title: p.title[lang], divisionName: nameOf(p.division, lang), from: p.from, until: p.until, isOwn: p.division === actor.division, revision, missing: (p.missing ?? []).map((m) => m[lang]),
      parameters: p.parameters.map((x) => parameterView(x, lang)), revisions: this.revisions(revisions, programmes, lang),
    };
  }
  template(actor: Actor, p: Programme, lang: Lang): RuleTemplateType { return { id: p.id, title: p.title[lang], divisionName: nameOf(p.division, lang), isOwn: p.division === actor.division }; }
  seesNames(actor: Actor): boolean { return holds(actor, 'view:subsidy-claim', this.table); }
}
