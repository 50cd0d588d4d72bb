import { Injectable } from '@nestjs/common';
import { invariant, isWithin, type Actor } from '@zhiya/kernel';
import { toErrors } from '@zhiya/platform-graphql';
import { valueOn, type DatedValue, type Lang, type Parameter, type Programme } from '@zhiya/policy-catalogue';
import { changeableIn, MONTH_READING, renderStep, unverifiedWords, type SimulatedRow } from '@zhiya/policy-engine';
import { ProgrammeLibrary } from '../application/programme-library';
import { faultText } from '../application/sandbox/book-faults';
import { SandboxStore, type Summary } from '../application/sandbox/sandbox-store';
import type { SandboxRun } from '../persistence/sandbox.entities';
import type {
  SandboxArithmeticType,
  SandboxChangeType,
  SandboxProgrammeType,
  SandboxResultType,
  SandboxRunType,
} from './sandbox.types';

const datedAt = (p: Parameter | undefined, on: string): DatedValue | null =>
  p ? (valueOn(p, on) ?? p.values[0] ?? null) : null;
const reading = (
  a: {
    readonly parameter: string;
    readonly value: string;
    readonly note: { readonly zh: string; readonly en: string };
  },
  lang: Lang,
) => ({ parameter: a.parameter, value: a.value, note: a.note[lang] });

function arithmetic(of: Summary['explained'][number]['before'], lang: Lang): SandboxArithmeticType | null {
  return of === null
    ? null
    : {
        steps: of.steps.map((s) => renderStep(s, lang)),
        citations: [...of.citations],
        assumptions: of.assumptions.map((a) => reading(a, lang)),
      };
}

function changeOf(r: SimulatedRow, explained: Summary['explained'][number], lang: Lang): SandboxChangeType {
  return {
    enterprise: r.enterprise,
    name: r.name,
    kind: r.kind,
    year: r.year,
    base: r.base.toString(),
    before: r.before.amount!.toString(),
    after: r.after.amount!.toString(),
    difference: r.difference!.toString(),
    statusBefore: r.before.status,
    statusAfter: r.after.status,
    banks: [...r.banks],
    arithmeticBefore: arithmetic(explained.before, lang),
    arithmeticAfter: arithmetic(explained.after, lang),
  };
}

function resultOf({ tally: s, explained, parameters }: Summary, programme: Programme, lang: Lang): SandboxResultType {
  const amounts = <T extends { readonly before: bigint; readonly after: bigint }>(x: T) => ({
    ...x,
    before: x.before.toString(),
    after: x.after.toString(),
  });
  const parameterOf = (id: string) => programme.parameters.find((p) => p.id === id);
  return {
    before: s.before.toString(),
    after: s.after.toString(),
    difference: s.difference.toString(),
    enterprises: s.enterprises,
    enterprisesAffected: s.enterprisesAffected,
    enterprisesOutside: s.enterprisesOutside,
    banks: s.banks,
    banksAffected: [...s.banksAffected],
    months: s.months.map(amounts),
    kinds: s.kinds.map(amounts),
    largest: s.largest.map((r, i) => changeOf(r, explained[i]!, lang)),
    unknownRows: s.unknown.rows,
    unknownEnterprises: s.unknown.enterprises,
    unknownBase: s.unknown.base.toString(),
    needed: s.unknown.needed.map((n) => ({ fact: n.fact, title: n[lang], rows: n.rows })),
    barredBefore: s.barred.before,
    barredAfter: s.barred.after,
    parameters: parameters.map((p) => ({
      id: p.parameter,
      title: parameterOf(p.parameter)?.title[lang] ?? p.parameter,
      unit: parameterOf(p.parameter)?.unit ?? 'ratio',
      value: p.value,
      from: p.from,
      until: p.until,
      side: p.side,
      citation: p.citation,
      unverified: unverifiedWords(p.unverified)?.[lang] ?? null,
    })),
    monthReading: reading(MONTH_READING, lang),
  };
}

/** Runs as the API shows them, in the reader's language. */
@Injectable()
export class SandboxPresenter {
  constructor(
    private readonly library: ProgrammeLibrary,
    private readonly store: SandboxStore,
  ) {}

  /** Of a list, without their results: the programmes are looked up once. */
  async runs(runs: readonly SandboxRun[], lang: Lang): Promise<SandboxRunType[]> {
    const { of } = await this.library.current();
    return Promise.all(runs.map((run) => this.view(run, of(run.programme), lang, false)));
  }
  async run(run: SandboxRun, lang: Lang): Promise<SandboxRunType> {
    return this.view(run, (await this.library.current()).of(run.programme), lang, true);
  }

  private async view(
    run: SandboxRun,
    programme: Programme | null,
    lang: Lang,
    withResult: boolean,
  ): Promise<SandboxRunType> {
    invariant(programme, 'the programme of a run stays');
    const parameter = (id: string) => programme.parameters.find((p) => p.id === id);
    const { headline } = run;
    return {
      id: run.id,
      label: run.label,
      programme: run.programme,
      programmeTitle: programme.title[lang],
      supposedFrom: run.supposedFrom,
      source: run.source,
      state: run.state,
      asOf: run.asOf,
      personName: run.personName,
      fileName: run.fileName,
      changes: run.changes.map((c) => {
        const [p, before] = [parameter(c.parameter), datedAt(parameter(c.parameter), run.supposedFrom)];
        return {
          parameter: c.parameter,
          title: p?.title[lang] ?? c.parameter,
          unit: p?.unit ?? 'ratio',
          before: before?.value ?? null,
          after: c.value,
          unverified: unverifiedWords(before?.confidence)?.[lang] ?? null,
        };
      }),
      copyFileId: run.copyFileId,
      resultFileId: run.resultFileId,
      refusal: run.refusal ? toErrors([{ code: run.refusal.code, facts: run.refusal.facts }])[0]! : null,
      faults: (run.faults ?? []).map((f) => ({ row: f.row, message: faultText(f, lang) })),
      faultCount: run.faultCount,
      lines: run.lines,
      enterprises: run.enterprises,
      parts: run.parts,
      done: run.done,
      before: headline?.before ?? null,
      after: headline?.after ?? null,
      createdAt: run.createdAt,
      result:
        withResult && run.state === 'DONE' ? resultOf(await this.store.read(run.id, 'summary'), programme, lang) : null,
    };
  }

  /** Those that can be computed, the division's own first. */
  async programmes(actor: Actor, today: string, lang: Lang): Promise<SandboxProgrammeType[]> {
    const own = (p: Programme): number => (isWithin(actor.division, p.division) ? 0 : 1);
    const computable = (await this.library.current()).list.filter(
      (p) => p.estimate !== null && (p.missing?.length ?? 0) === 0,
    );
    return computable
      .sort((a, b) => own(a) - own(b))
      .map((p) => {
        const on = p.until !== null && p.until <= today ? p.from : today < p.from ? p.from : today;
        return {
          id: p.id,
          title: p.title[lang],
          division: p.division,
          isOwn: isWithin(actor.division, p.division),
          from: p.from,
          parameters: changeableIn(p).map((x) => {
            const dated = datedAt(x, on);
            return {
              id: x.id,
              title: x.title[lang],
              unit: x.unit,
              value: dated?.value ?? null,
              unverified: unverifiedWords(dated?.confidence)?.[lang] ?? null,
            };
          }),
        };
      });
  }
}
