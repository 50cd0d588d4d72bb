import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Checks } from '@zhiya/checks-server';
import { Organisations } from '@zhiya/identity-server';
import {
  answersIn,
  cleanText,
  failAll,
  fault,
  faultsOf,
  fieldFaults,
  isLocalDate,
  ok,
  parseDivisionCode,
  textFault,
  type DomainError,
  type FactsOf,
  type Json,
  type Fen,
} from '@zhiya/kernel';
import { tell } from '@zhiya/platform-jobs';
import {
  audit,
  NotFoundError,
  UnitOfWork,
  type Outcome,
  type RequestContext,
  type Tx,
} from '@zhiya/platform-persistence';
import { programmesIn } from '@zhiya/policy-server';
import {
  FUND_FORM,
  FUND_OPENED,
  MANUAL_KINDS,
  MAX_ENTERED_FEN,
  OPEN_FUND,
  type FundMovementEvent,
  type ManualKind,
} from '@zhiya/support-domain';
import { In } from 'typeorm';
import { Fund, FundMovement, JournalRow, PostingRow } from '../persistence/fund.entities';
import { lockFund, postEntry } from './books';
import { isFundable } from './funds';
import { entryOf, MOVEMENT } from './movement.record';

export interface NewFund {
  readonly name: string;
  readonly programme: string;
  readonly managerOrgId: string;
  readonly sizeFen: Fen;
}
export interface MovementTerms {
  readonly kind: ManualKind;
  readonly amountFen: Fen;
  readonly valueDate: string;
  readonly counterparty: string;
  readonly memo: string;
}
export interface MovementMove {
  readonly id: string;
  readonly version?: number | null;
  readonly reason?: string | null;
}
export interface Reversal {
  readonly entryId: string;
  readonly valueDate: string;
  readonly memo: string;
}

const MEMO: Readonly<Record<ManualKind | 'REVERSAL', string>> = {
  CONTRIBUTION: '出资到账',
  INTEREST: '专户利息',
  BANK_CHARGE: '银行手续费',
  REVERSAL: '冲正',
};
/** States in which a movement may still come into the books. */
const OPEN = ['DRAFT', 'PENDING_CHECK'];

/** The fund itself and the movements that people enter; what follows from claims and coverages books itself. */
@Injectable()
export class FundService implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly checks: Checks,
  ) {}

  onModuleInit(): void {
    this.checks.handle(OPEN_FUND, (tx, facts) => this.begin(tx, facts));
  }

  /** A bureau opens the fund of its own division and names the manager. It holds nothing until a contribution is checked. */
  open(ctx: RequestContext, input: NewFund): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const answers = answersIn(FUND_FORM, input);
      const [manager, programmes] = [
        await Organisations.approved(tx.em, 'FUND_MANAGER', answers.managerOrgId),
        await programmesIn(tx.em),
      ];
      return this.checks.propose(
        tx,
        OPEN_FUND,
        { type: 'organisation', id: tx.actor.orgId },
        {
          ...answers,
          programmeTitle: (programmes.of(answers.programme)?.title ?? '') as Json,
          managerName: manager?.name ?? '',
        },
      );
    });
  }
  private async begin(tx: Tx, given: FactsOf<typeof OPEN_FUND.facts>): Promise<Outcome> {
    const answers = answersIn(FUND_FORM, given);
    const { division } = tx.actor;
    const programme = (await programmesIn(tx.em)).of(answers.programme);
    const manager = await Organisations.approved(tx.em, 'FUND_MANAGER', answers.managerOrgId);
    const faults = faultsOf(
      ...fieldFaults(FUND_FORM, answers, tx.today),
      !manager && fault('FUND.MANAGER_UNKNOWN', {}, 'managerOrgId'),
      answers.programme !== '' &&
        !isFundable(programme) &&
        fault('FUND.PROGRAMME_UNKNOWN', { programme: answers.programme.slice(0, 60) }, 'programme'),
      !parseDivisionCode(division).ok && division !== '000000' && fault('FUND.NO_DIVISION', {}),
      (await tx.em.existsBy(Fund, { programme: answers.programme, division })) &&
        fault('FUND.EXISTS', { programme: answers.programme }),
    );
    if (faults.length > 0) return failAll(faults);
    const fund: Fund = {
      id: tx.ids.next(),
      ...answers,
      division,
      bureauOrgId: tx.actor.orgId,
      openedOn: tx.today,
      lastSeq: 0,
      turns: 0,
    };
    await tx.em.insert(Fund, fund);
    await audit(tx, { recordType: 'fund', recordId: fund.id, action: 'open', after: fund });
    await tell(tx, FUND_OPENED, { id: fund.id, division });
    return ok({ id: fund.id });
  }

  /** The maker enters a movement; its voucher is attached to it next, then it is handed on. */
  enter(ctx: RequestContext, fundId: string, terms: MovementTerms): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const fund = await this.ofManager(tx, fundId);
      const faults = termsFaults(terms);
      return faults.length > 0 ? failAll(faults) : this.draft(tx, fund, { ...clean(terms), reversesId: null });
    });
  }

  /** Nothing posted is edited: a wrong entry is answered by its mirror. What a claim or a coverage booked is undone there, not here. */
  reverse(ctx: RequestContext, input: Reversal): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const entry = await tx.em.findOneBy(JournalRow, { id: input.entryId });
      if (!entry) throw new NotFoundError('journal entry');
      const fund = await this.ofManager(tx, entry.fundId);
      const isManual = (MANUAL_KINDS as readonly string[]).includes(entry.kind);
      const isAnswered =
        (await tx.em.existsBy(JournalRow, { reversesId: entry.id })) ||
        (await tx.em.existsBy(FundMovement, { reversesId: entry.id, state: In(OPEN) }));
      const memo = cleanText(input.memo);
      const faults = faultsOf(
        !isManual && fault('FUND.NOT_REVERSIBLE', { kind: entry.kind }),
        isAnswered && fault('FUND.REVERSED_ALREADY', { seq: entry.seq }),
        textFault(memo, 'memo', 200),
        dateFault(input.valueDate),
      );
      if (faults.length > 0) return failAll(faults);
      const amountFen = (await tx.em.findBy(PostingRow, { entryId: entry.id })).reduce(
        (a, p) => a + Math.max(0, p.amountFen),
        0,
      );
      return this.draft(tx, fund, {
        kind: 'REVERSAL',
        amountFen,
        valueDate: input.valueDate,
        counterparty: `#${entry.seq}`,
        memo,
        reversesId: entry.id,
      });
    });
  }

  /** A draft is mended by its side of the house until it is handed on. A reversal keeps the amount of the entry that it answers. */
  amend(ctx: RequestContext, input: MovementMove & MovementTerms): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await MOVEMENT.load(tx.em, 'manager', tx.actor, input.id);
      const { kind, amountFen, counterparty, ...rest } = clean(input);
      return MOVEMENT.edit(tx, row, input, {
        faults: termsFaults(input),
        patch: {
          ...rest,
          ...(row.kind === 'REVERSAL' ? {} : { kind, amountFen, counterparty }),
          makerName: tx.actor.personName,
        },
      });
    });
  }

  decide(ctx: RequestContext, event: FundMovementEvent, input: MovementMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await MOVEMENT.load(tx.em, 'manager', tx.actor, input.id);
      if (event !== 'post') return MOVEMENT.move(tx, row, event, input);
      const fund = await lockFund(tx, row.fundId);
      const done = await MOVEMENT.move(tx, row, event, {
        ...input,
        patch: { checkerName: tx.actor.personName },
      });
      if (!done.ok) return done;
      const entry = await postEntry(tx, fund, await entryOf(tx.em, row), {
        memo: row.memo || MEMO[row.kind],
        reversesId: row.reversesId,
      });
      await tx.em.update(FundMovement, { id: row.id }, { entryId: entry.id });
      return ok({ id: row.id, state: row.state, facts: { entryId: entry.id, seq: entry.seq } });
    });
  }

  private async draft(
    tx: Tx,
    fund: Fund,
    terms: Omit<MovementTerms, 'kind'> & Pick<FundMovement, 'kind' | 'reversesId'>,
  ): Promise<Outcome> {
    const row = await MOVEMENT.create(
      tx,
      {
        ...terms,
        fundId: fund.id,
        voucherFileId: null,
        makerName: tx.actor.personName,
        checkerName: null,
        entryId: null,
      },
      { fund },
    );
    return ok({ id: row.id, state: row.state });
  }

  private async ofManager(tx: Tx, fundId: string): Promise<Fund> {
    const fund = await tx.em.findOneBy(Fund, { id: fundId, managerOrgId: tx.actor.orgId });
    if (!fund) throw new NotFoundError('fund');
    return fund;
  }
}

const dateFault = (valueDate: string): DomainError | null =>
  isLocalDate(valueDate) ? null : fault('DATE.IMPOSSIBLE', { given: valueDate.slice(0, 40) }, 'valueDate');
const clean = ({ kind, amountFen, valueDate, counterparty, memo }: MovementTerms): MovementTerms => ({
  kind,
  amountFen,
  valueDate,
  counterparty: cleanText(counterparty),
  memo: cleanText(memo),
});
const isEnterable = (fen: Fen): boolean => Number.isSafeInteger(fen) && fen > 0 && fen <= MAX_ENTERED_FEN;
const termsFaults = (terms: MovementTerms): readonly DomainError[] =>
  faultsOf(
    !isEnterable(terms.amountFen) && fault('FUND.AMOUNT', { maxFen: MAX_ENTERED_FEN }, 'amountFen'),
    dateFault(terms.valueDate),
    textFault(cleanText(terms.counterparty), 'counterparty', 200),
    textFault(cleanText(terms.memo), 'memo', 200, false),
  );
