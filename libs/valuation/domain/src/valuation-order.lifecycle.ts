import { fault, type Guard, type Lifecycle } from '@zhiya/kernel';
import { valueRangeFaults, type ValueRange } from './value-range';

export type ValuationOrderState = 'REQUESTED' | 'IN_PROGRESS' | 'DELIVERED' | 'DECLINED' | 'CANCELLED';
export type ValuationOrderEvent = 'accept' | 'deliver' | 'decline' | 'cancel';

export interface ValuationOrderSnapshot {
  readonly actorId: string;
  readonly value: ValueRange | null;
  readonly reportFileId: string | null;
}

const hasReport: Guard<ValuationOrderSnapshot> = (s) =>
  s.reportFileId === null ? fault('VALUATION.NO_REPORT', {}, 'reportFileId') : null;
const hasSoundValue: Guard<ValuationOrderSnapshot> = (s, asOf) =>
  s.value === null ? fault('VALUATION.NO_VALUE', {}, 'pointFen') : (valueRangeFaults(s.value, asOf)[0] ?? null);

/** An evaluator's commission. A delivered value is not changed: a new order replaces it. */
export const valuationOrderLifecycle: Lifecycle<ValuationOrderState, ValuationOrderEvent, ValuationOrderSnapshot> = {
  name: 'valuation-order',
  initial: 'REQUESTED',
  states: {
    REQUESTED: { turn: 'EVALUATOR', dueWorkingDays: 2 },
    IN_PROGRESS: { turn: 'EVALUATOR', dueWorkingDays: 7 },
    DELIVERED: { turn: null },
    DECLINED: { turn: null },
    CANCELLED: { turn: null },
  },
  transitions: [
    {
      on: 'accept',
      from: ['REQUESTED'],
      to: 'IN_PROGRESS',
      permit: 'accept:valuation-order',
      apartFrom: ['create'],
      emits: ['valuation.orderAccepted'],
    },
    {
      on: 'decline',
      from: ['REQUESTED'],
      to: 'DECLINED',
      permit: 'accept:valuation-order',
      emits: ['valuation.orderDeclined'],
    },
    {
      on: 'deliver',
      from: ['IN_PROGRESS'],
      to: 'DELIVERED',
      permit: 'deliver:valuation-order',
      apartFrom: ['create'],
      guards: [hasSoundValue, hasReport],
      emits: ['valuation.delivered'],
    },
    {
      on: 'cancel',
      from: ['REQUESTED', 'IN_PROGRESS'],
      to: 'CANCELLED',
      permit: 'request:valuation-order',
      emits: ['valuation.orderCancelled'],
    },
  ],
};
