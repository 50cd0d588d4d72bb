import { Injectable } from '@nestjs/common';
import { invariant, type Actor, type DomainError } from '@zhiya/kernel';
import type { RequestContext, Tx } from '@zhiya/platform-persistence';
import type { EntityManager } from 'typeorm';
import type { EvidenceFile } from './file.entities';
import type { FileLimits } from './file-kind';

/** A kind of record that files may be attached to, as its context knows it. */
export interface FileSubject {
  /** The record's type, as in its lifecycle's name. */
  readonly type: string;
  /** What a file of it may be for. */
  readonly purposes: readonly string[];
  /** Where it takes something else than evidence: another size, other kinds. */
  readonly limits?: FileLimits;
  /** Null: attach it. A fault: not now. Throws NOT_FOUND where the actor has no such record. */
  canAttach(tx: Tx, subjectId: string, purpose: string): Promise<DomainError | null>;
  /** Null: remove it. Without this, what is attached stays. Called for files of the actor's own organisation. */
  canRemove?(tx: Tx, file: EvidenceFile): Promise<DomainError | null>;
  /** After a file was attached or removed, in the same unit of work. */
  changed?(tx: Tx, file: EvidenceFile): Promise<void>;
}

/** Opens files of a subject to others than the organisation that sent them (a bank with consent). */
export interface FileReader {
  canRead(em: EntityManager, actor: Actor, file: EvidenceFile): Promise<boolean>;
  /** Told before the bytes are sent to somebody whom this reader let in: the place for a viewing record. */
  opened?(ctx: RequestContext, file: EvidenceFile): Promise<void>;
}

/** What each context says about the files of its records. */
@Injectable()
export class FileSubjects {
  private readonly subjects = new Map<string, FileSubject>();
  private readonly readers = new Map<string, FileReader[]>();

  register(subject: FileSubject): void {
    invariant(!this.subjects.has(subject.type), `files of ${subject.type} are described twice`);
    this.subjects.set(subject.type, subject);
  }
  /** A context above may open files of a subject that it does not own. */
  admit(type: string, reader: FileReader): void {
    this.readers.set(type, [...(this.readers.get(type) ?? []), reader]);
  }
  find(type: string): FileSubject | undefined {
    return this.subjects.get(type);
  }
  readersOf(type: string): readonly FileReader[] {
    return this.readers.get(type) ?? [];
  }
}
