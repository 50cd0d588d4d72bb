import { Inject, Injectable } from '@nestjs/common';
import type { ActDefinition, ProposalEvent } from '@zhiya/checks-domain';
import {
  fail,
  holds,
  invariant,
  ok,
  readFacts,
  type FactsGiven,
  type FactsOf,
  type FactsShape,
  type Payload,
  type PermissionTable,
} from '@zhiya/kernel';
import { PERMISSION_TABLE } from '@zhiya/platform-auth';
import { tryOut, UnitOfWork, type Outcome, type RequestContext, type Tx } from '@zhiya/platform-persistence';
import { In } from 'typeorm';
import { Proposal } from '../persistence/proposal.entity';
import { PROPOSAL, STANDING } from './proposal.record';
import { STAFF, type Staff } from './staff';

/** What an act does. It runs as its maker, whenever and by whomever it is checked. */
export type Effect<S extends FactsShape> = (tx: Tx, facts: FactsOf<S>) => Promise<Outcome>;
export interface Subject {
  readonly type: string;
  readonly id: string;
  /** The case whose history tells of it; the subject's own where it stands in none. */
  readonly caseId?: string;
  /** The person whom it favours, who does not check it either. */
  readonly favours?: string;
}
export interface ProposalMove {
  readonly id: string;
  readonly version?: number | null;
  readonly reason?: string | null;
}

const WAITING = ['PROPOSED', 'AT_OPERATOR'];

/**
 * Acts that take two people: proposed → checked → effect. The context that owns an act says here what it does (`handle`), asks for it
 * (`propose`), and nothing else brings it about.
 */
@Injectable()
export class Checks {
  private readonly effects = new Map<string, { readonly act: ActDefinition; readonly effect: Effect<never> }>();

  constructor(
    private readonly uow: UnitOfWork,
    @Inject(STAFF) private readonly staff: Staff,
    @Inject(PERMISSION_TABLE) private readonly table: PermissionTable,
  ) {}

  handle<S extends FactsShape>(act: ActDefinition<S>, effect: Effect<S>): void {
    invariant(!this.effects.has(act.name), `act ${act.name} is handled twice`);
    this.effects.set(act.name, { act: act as unknown as ActDefinition, effect: effect as Effect<never> });
  }
  /** The definition of an act that is kept. */
  definition(name: string): ActDefinition {
    const known = this.effects.get(name);
    invariant(known, `act ${name} is nobody's`);
    return known.act;
  }

  /**
   * Keeps an act until it is checked. It is tried first and undone: what would be refused is refused to its maker, now and at its place.
   * Answers the proposal, in the state in which it waits.
   */
  async propose<S extends FactsShape>(
    tx: Tx,
    act: ActDefinition<S>,
    subject: Subject,
    given: FactsGiven<S>,
  ): Promise<Outcome> {
    const facts = JSON.parse(JSON.stringify(given)) as Payload;
    const tried = await tryOut(tx, (inner) => this.effect(inner, act.name, facts));
    if (!tried.ok) return tried;
    const waiting = await tx.em.findBy(Proposal, {
      act: act.name,
      subjectType: subject.type,
      subjectId: subject.id,
      state: In(WAITING),
    });
    if (waiting.some((p) => JSON.stringify(p.facts) === JSON.stringify(facts))) return fail('CHECK.PROPOSED_ALREADY');
    const beside = {
      hasChecker: await this.staff.hasChecker(tx.em, tx.actor.orgId, [
        tx.actor.personId,
        ...(subject.favours ? [subject.favours] : []),
      ]),
    };
    const row = await PROPOSAL.create(
      tx,
      {
        act: act.name,
        subjectType: subject.type,
        subjectId: subject.id,
        caseId: subject.caseId ?? subject.id,
        orgId: tx.actor.orgId,
        orgName: tx.actor.orgName,
        makerId: tx.actor.personId,
        makerName: tx.actor.personName,
        facts,
        proposedAt: tx.now,
        reason: null,
      },
      beside,
    );
    return beside.hasChecker
      ? ok({ id: row.id, state: row.state })
      : PROPOSAL.move(tx, row, 'escalate', { consequence: true, beside });
  }

  /** The second person's yes: the act happens in the same unit of work, as its maker's. Answers what it did. */
  check(ctx: RequestContext, input: ProposalMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await this.reached(tx, input.id);
      const done = await this.move(tx, row, 'check', input);
      if (!done.ok) return done;
      const maker = await this.staff.actor(tx.em, row.makerId, row.orgId);
      if (!maker) return fail('CHECK.MAKER_GONE');
      const checked: Tx = {
        ...tx,
        actor: maker,
        checkerId: tx.actor.personId,
        can: (permission) => holds(maker, permission, this.table),
      };
      return this.effect(checked, row.act, row.facts);
    });
  }
  return(ctx: RequestContext, input: ProposalMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => this.move(tx, await this.reached(tx, input.id), 'return', input));
  }
  /** Whoever is of the organisation may call it back. */
  withdraw(ctx: RequestContext, input: ProposalMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await PROPOSAL.load(tx.em, 'own', tx.actor, input.id);
      return this.move(tx, row, 'withdraw', input);
    });
  }
  /** Proposals end with the membership of whoever made them. */
  async lapse(tx: Tx, orgId: string, makerId: string): Promise<void> {
    for (const row of await tx.em.findBy(Proposal, { orgId, makerId, state: In(WAITING) })) {
      const done = await PROPOSAL.move(tx, row, 'lapse', { consequence: true, beside: STANDING });
      invariant(done.ok, 'a proposal that waits may lapse');
    }
  }

  private async reached(tx: Tx, id: string): Promise<Proposal> {
    const isOwn = await tx.em.existsBy(Proposal, { id, orgId: tx.actor.orgId });
    return PROPOSAL.load(tx.em, isOwn ? 'own' : 'operator', tx.actor, id);
  }
  private move(tx: Tx, row: Proposal, event: ProposalEvent, { version, reason }: ProposalMove): Promise<Outcome> {
    const words = event === 'return' ? (reason ?? '') : null;
    return PROPOSAL.move(tx, row, event, {
      ...(version === undefined ? {} : { version }),
      ...(words === null ? {} : { reason: words, patch: { reason: words.slice(0, 300) } }),
      beside: STANDING,
    });
  }
  private async effect(tx: Tx, name: string, facts: Payload): Promise<Outcome> {
    const { act, effect } = this.effects.get(name)!;
    if (!tx.can(act.permit)) return fail('CHECK.MAKER_GONE');
    return effect(tx, readFacts(act, facts) as never);
  }
}
