import type { DomainError } from '@zhiya/kernel';

/** What makes a file one that is not read: said to the officer, never a fault of ours. */
export class Unreadable extends Error {
  constructor(readonly fault: DomainError) {
    super(fault.code);
  }
}
