import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { fail, failAll, invariant, ok, type Actor, type Result } from '@zhiya/kernel';
import {
  audit,
  NotFoundError,
  UnitOfWork,
  uuidV7,
  type Outcome,
  type RequestContext,
  type Tx,
} from '@zhiya/platform-persistence';
import { fileTypeFromFile } from 'file-type';
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { In, IsNull, type EntityManager } from 'typeorm';
import {
  EVIDENCE,
  judgeKind,
  MAX_FILES_PER_SUBJECT,
  safeName,
  textKindOf,
  type FileKind,
  type FileKindLabel,
  type FileLimits,
} from './file-kind';
import { FILE_STORE, type FileStore } from './file-store';
import { FileSubjects } from './file-subjects';
import { EvidenceFile } from './file.entities';

export interface FileAbout {
  readonly subjectType: string;
  readonly subjectId: string;
  readonly purpose: string;
}
export interface IncomingFile {
  readonly stream: Readable;
  readonly name: string;
  readonly contentType: string;
}
/** A file that the house writes itself, with whose it is. */
export interface MadeFile {
  /** Where its bytes are kept; the same work done twice writes the same place. */
  readonly key: string;
  readonly owner: { readonly orgId: string; readonly personId: string; readonly personName: string };
  readonly name: string;
  readonly kind: FileKind;
  readonly bytes: Buffer;
}
/** A file that has arrived whole and passed for what it is, but belongs to nothing yet. */
export interface ReceivedFile {
  readonly temporary: string;
  readonly name: string;
  readonly kind: FileKind;
  readonly size: number;
  readonly sha256: string;
}

const tooLarge = (name: string, { maxBytes }: FileLimits) =>
  fail(
    'FILE.TOO_LARGE',
    { name: name.slice(0, 80), max: `${Math.floor(maxBytes / 1024 / 1024)} MB`, maxBytes },
    'file',
  );

const HEAD_BYTES = 4096;

/** The type that the bytes show. Texts are looked for only where they are taken; XHTML declares itself as XML. */
async function foundKind(
  path: string,
  allowed: readonly FileKindLabel[],
): Promise<{ mime: string; ext: string } | undefined> {
  const found = await fileTypeFromFile(path);
  if ((found && found.mime !== 'application/xml') || !allowed.some((k) => k === 'TXT' || k === 'HTML')) return found;
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return textKindOf(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}

/** Files attached to records: taken in piece by piece, judged by their bytes, kept with their hash, sent to whom their record allows. */
@Injectable()
export class FileService implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    @Inject(FILE_STORE) private readonly store: FileStore,
    private readonly subjects: FileSubjects,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.store.sweep(this.uow.clock.now());
  }

  /** Writes a stream to a temporary place while counting and hashing it; never holds more than a piece in memory. */
  async receive(file: IncomingFile, limits: FileLimits = EVIDENCE): Promise<Result<ReceivedFile>> {
    const temporary = await this.store.temporary();
    const hash = createHash('sha256');
    let size = 0;
    const measure = new Transform({
      transform(piece: Buffer, _encoding, done) {
        size += piece.length;
        if (size <= limits.maxBytes) hash.update(piece);
        // Beyond the limit nothing is written any more, but the sender is read to its end: cut off, it would never see our answer.
        done(null, size <= limits.maxBytes ? piece : undefined);
      },
    });
    try {
      await pipeline(file.stream, measure, createWriteStream(temporary, { flags: 'wx', mode: 0o600 }));
      const judged =
        size > 0 && size <= limits.maxBytes ? judgeKind(await foundKind(temporary, limits.kinds), file, limits) : null;
      if (judged && 'kind' in judged)
        return ok({
          temporary,
          name: safeName(file.name, judged.kind),
          kind: judged.kind,
          size,
          sha256: hash.digest('hex'),
        });
      await this.store.discard(temporary);
      if (judged) return failAll([judged.fault]);
      return size === 0 ? fail('FILE.EMPTY', { name: file.name.slice(0, 80) }, 'file') : tooLarge(file.name, limits);
    } catch (e) {
      await this.store.discard(temporary);
      throw e;
    }
  }

  limitsOf(subjectType: string): FileLimits {
    return this.subjects.find(subjectType)?.limits ?? EVIDENCE;
  }
  discard(received: ReceivedFile): Promise<void> {
    return this.store.discard(received.temporary);
  }

  /** Attaches a received file to its record. Whatever goes wrong, no bytes are left without a row. */
  async attach(ctx: RequestContext, received: ReceivedFile, about: FileAbout): Promise<Outcome> {
    const key = uuidV7(this.uow.clock.now());
    const input = createHash('sha256')
      .update(JSON.stringify([received.sha256, received.name, about]))
      .digest('hex');
    let outcome: Outcome | null = null;
    try {
      await this.store.keep(received.temporary, key);
      outcome = await this.uow.run({ ...ctx, operation: 'POST /files', inputHash: input }, (tx) =>
        this.record(tx, received, about, key),
      );
      return outcome;
    } finally {
      await this.store.discard(received.temporary);
      // Refused, broken, or answered from an earlier sending of the same form: these bytes belong to nobody.
      if (!outcome?.ok || outcome.value.id !== key) await this.store.remove(key);
    }
  }

  /** For seeds and imports, where the bytes are at hand. */
  async keep(ctx: RequestContext, file: IncomingFile, about: FileAbout): Promise<Outcome> {
    const received = await this.receive(file, this.limitsOf(about.subjectType));
    return received.ok ? this.attach(ctx, received.value, about) : received;
  }

  private async record(tx: Tx, received: ReceivedFile, about: FileAbout, key: string): Promise<Outcome> {
    const subject = this.subjects.find(about.subjectType);
    if (!subject) return fail('FILE.SUBJECT_UNKNOWN', { given: about.subjectType.slice(0, 40) }, 'subject');
    if (!subject.purposes.includes(about.purpose))
      return fail('FILE.PURPOSE_UNKNOWN', { given: about.purpose.slice(0, 40), allowed: subject.purposes }, 'purpose');
    const refused = await subject.canAttach(tx, about.subjectId, about.purpose);
    if (refused) return failAll([refused]);
    const there = await tx.em.countBy(EvidenceFile, {
      subjectType: about.subjectType,
      subjectId: about.subjectId,
      removedAt: IsNull(),
    });
    if (there >= MAX_FILES_PER_SUBJECT) return fail('FILE.TOO_MANY', { max: MAX_FILES_PER_SUBJECT }, 'file');
    const row: EvidenceFile = {
      id: key,
      orgId: tx.actor.orgId,
      uploadedBy: tx.actor.personId,
      uploadedByName: tx.actor.personName,
      subjectType: about.subjectType,
      subjectId: about.subjectId,
      purpose: about.purpose,
      name: received.name,
      contentType: received.kind.type,
      size: received.size,
      sha256: received.sha256,
      storageKey: key,
      createdAt: tx.now,
      removedAt: null,
    };
    await tx.em.insert(EvidenceFile, row);
    await audit(tx, {
      recordType: about.subjectType,
      recordId: about.subjectId,
      action: 'attachFile',
      after: { fileId: key, name: row.name, purpose: row.purpose, size: row.size, sha256: row.sha256 },
    });
    await subject.changed?.(tx, row);
    return ok({ id: key, facts: { name: row.name, contentType: row.contentType, size: row.size, sha256: row.sha256 } });
  }

  /** Records a file that the house made for an organisation, its bytes being in the store already; answers its id. */
  async recordMade(tx: Tx, made: MadeFile, about: FileAbout): Promise<string> {
    const { key, owner, name, kind, bytes } = made;
    const id = tx.ids.next();
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await tx.em.insert(EvidenceFile, {
      id,
      orgId: owner.orgId,
      uploadedBy: owner.personId,
      uploadedByName: owner.personName,
      ...about,
      name: safeName(name, kind),
      contentType: kind.type,
      size: bytes.length,
      sha256,
      storageKey: key,
      createdAt: tx.now,
      removedAt: null,
    });
    await audit(tx, {
      recordType: about.subjectType,
      recordId: about.subjectId,
      action: 'attachFile',
      after: { fileId: id, name, purpose: about.purpose, size: bytes.length, sha256 },
    });
    return id;
  }

  async remove(ctx: RequestContext, id: string): Promise<Outcome> {
    let key: string | null = null;
    const outcome = await this.uow.run(ctx, async (tx) => {
      const file = await tx.em.findOneBy(EvidenceFile, { id, orgId: tx.actor.orgId, removedAt: IsNull() });
      const subject = file ? this.subjects.find(file.subjectType) : undefined;
      if (!file || !subject) throw new NotFoundError('file');
      const refused = subject.canRemove ? await subject.canRemove(tx, file) : { code: 'FILE.STAYS', facts: {} };
      if (refused) return failAll([refused]);
      await tx.em.update(EvidenceFile, { id }, { removedAt: tx.now });
      await audit(tx, {
        recordType: file.subjectType,
        recordId: file.subjectId,
        action: 'removeFile',
        before: { fileId: id, name: file.name, purpose: file.purpose, sha256: file.sha256 },
      });
      await subject.changed?.(tx, file);
      key = file.storageKey;
      return ok({ id });
    });
    if (outcome.ok && key !== null) await this.store.remove(key);
    return outcome;
  }

  /** The file and its bytes, for its own organisation and for whoever its record lets in; anybody else meets NOT_FOUND. */
  async open(ctx: RequestContext, id: string): Promise<{ readonly file: EvidenceFile; readonly stream: Readable }> {
    const em = this.uow.databases.reader.manager;
    const file = await em.findOneBy(EvidenceFile, { id, removedAt: IsNull() });
    if (!file) throw new NotFoundError('file');
    if (file.orgId !== ctx.actor.orgId) await this.admitReader(ctx, em, file);
    return { file, stream: await this.store.read(file.storageKey) };
  }
  private async admitReader(ctx: RequestContext, em: EntityManager, file: EvidenceFile): Promise<void> {
    for (const reader of this.subjects.readersOf(file.subjectType)) {
      if (!(await reader.canRead(em, ctx.actor, file))) continue;
      await reader.opened?.(ctx, file);
      return;
    }
    throw new NotFoundError('file');
  }

  /** Files of records, oldest first; whoever may read the record may list its files. */
  of(em: EntityManager, subjectType: string, subjectIds: readonly string[]): Promise<EvidenceFile[]> {
    return subjectIds.length === 0
      ? Promise.resolve([])
      : em.find(EvidenceFile, {
          where: { subjectType, subjectId: In([...subjectIds]), removedAt: IsNull() },
          order: { createdAt: 'ASC', id: 'ASC' },
        });
  }
  /** A file of the actor's own organisation that is attached to the record: what a use case checks before it names a file as evidence. */
  async own(
    em: EntityManager,
    actor: Actor,
    id: string,
    about: Pick<FileAbout, 'subjectType' | 'subjectId'>,
  ): Promise<EvidenceFile | null> {
    invariant(actor.orgId !== '', 'files belong to an organisation');
    return em.findOneBy(EvidenceFile, { id, orgId: actor.orgId, ...about, removedAt: IsNull() });
  }
}
