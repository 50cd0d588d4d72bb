import type { Tx } from '@zhiya/platform-persistence';
import { programmeOf, type Bilingual } from '@zhiya/policy-catalogue';
import { argueSupport, bilingual, type ArguedFigure, type ArguedPart } from '@zhiya/policy-engine';
import { In, type EntityManager } from 'typeorm';
import { PolicyTrace, type StoredArgument, type TraceKind } from '../persistence/policy.entities';
import { programmesIn } from './programme-library';

export interface NewTrace extends Omit<StoredArgument, 'programme'> {
  readonly subjectType: string;
  readonly subjectId: string;
  /** The step of the subject's lifecycle that rests on it. */
  readonly event: string;
  readonly kind: TraceKind;
  /** Of the programme or plan; empty where none was asked. */
  readonly programmeId: string;
  /** Its title and revision, where they are not those of the programme as it stands. */
  readonly programme?: Bilingual | null;
  readonly revision?: number | null;
  readonly asOf: string;
  /** What was asked and answered, exactly: asked again of the same rules it answers the same. */
  readonly input: unknown;
  readonly output: unknown;
}

/** An amount in fen that the engine keeps as a bigint is written down as a number: JSON has no other. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, v: unknown) => (typeof v === 'bigint' ? Number(v) : v)));

/** Keeps a computation in the transaction of the decision that rests on it; answers its id. */
export async function storeTrace(
  tx: Tx,
  { question, programme, figures, parts, programmeId, input, output, revision, ...trace }: NewTrace,
): Promise<string> {
  const id = tx.ids.next();
  const programmes = await programmesIn(tx.em);
  const title = programme === undefined ? (programmes.of(programmeId)?.title ?? null) : programme;
  await tx.em.insert(PolicyTrace, {
    ...trace,
    id,
    programme: programmeId,
    revision: revision === undefined ? programmes.revisionOf(programmeId) : revision,
    input: plain(input) as never,
    output: plain(output) as never,
    argument: { question, programme: title, figures, parts } as never,
    personId: tx.actor.personId,
    personName: tx.actor.personName,
    orgName: tx.actor.orgName,
    at: tx.now,
  });
  return id;
}

/** The traces of some records, oldest first. The caller has made sure that the reader may see them. */
export const tracesOf = (
  em: EntityManager,
  subjectType: string,
  subjectIds: readonly string[],
): Promise<PolicyTrace[]> =>
  em.find(PolicyTrace, { where: { subjectType, subjectId: In([...subjectIds]) }, order: { id: 'ASC' } });

type Support = Parameters<typeof argueSupport>[1];
/** Items of support as they were kept before the reasoning was: under the engine's names, or under those of an offer's. */
interface OlderItem
  extends
    Omit<Support, 'amount' | 'capRemaining' | 'boundBy' | 'parameters'>,
    Partial<Pick<Support, 'amount' | 'capRemaining' | 'boundBy' | 'parameters'>> {
  readonly amountFen?: number;
  readonly capRemainingFen?: number | null;
}
const older = (programme: string, i: OlderItem): ArguedPart =>
  argueSupport(programmeOf(programme), {
    ...i,
    amount: i.amount ?? i.amountFen ?? 0,
    capRemaining: i.capRemaining ?? i.capRemainingFen ?? null,
    boundBy: i.boundBy ?? null,
    parameters: i.parameters ?? [],
  });

/** Every leaf of what was asked, named by its path. */
function leaves(value: unknown, path: string): readonly ArguedFigure[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([k, v]) => leaves(v, path === '' ? k : `${path}.${k}`));
  if (value === null || value === undefined || value === '') return [];
  return [{ title: bilingual(path, path), unit: 'TEXT', value: String(value), on: null, source: null }];
}

/** The reasoning as kept; of a row from before it was kept, put together from the stored answer, never from today's rules. */
export function argumentOf(trace: PolicyTrace): StoredArgument {
  if (trace.argument) return trace.argument;
  const items = (Array.isArray(trace.output) ? trace.output : [trace.output]) as OlderItem[];
  const title: Bilingual | null = programmeOf(trace.programme)?.title ?? null;
  return {
    question: bilingual('按政策可得多少支持？', 'What support does the programme give?'),
    programme: title,
    figures: leaves(trace.input, ''),
    parts: items.map((i) => older(trace.programme, i)),
  };
}
