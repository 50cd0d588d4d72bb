import { fault, type DomainError } from '@zhiya/kernel';
import type { LifecycleRow } from './lifecycle.entities';

/** Refuses a change decided on an older version of the record than the one that stands; a caller that names no version takes what stands. */
export const staleFault = (
  row: Pick<LifecycleRow, 'version'>,
  seen: number | null | undefined,
  record: string,
): DomainError | null =>
  seen === null || seen === undefined || seen === row.version ? null : fault('RECORD.CHANGED', { record });
