import { Injectable, type OnModuleInit } from '@nestjs/common';
import { fault, type DomainError } from '@zhiya/kernel';
import { EvidenceFile, FileService, FileSubjects, MAX_FILE_BYTES } from '@zhiya/platform-files';
import { NotFoundError, UnitOfWork, type RequestContext, type Tx } from '@zhiya/platform-persistence';
import type { ImportKind } from '../import/text-of-file';
import { PolicyText } from '../persistence/policy.entities';

export const POLICY_TEXT = 'policy-text';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const KINDS: Readonly<Record<string, ImportKind>> = { 'text/plain': 'TXT', 'text/html': 'HTML' };

/** The files of imports: each import is one file, chosen before there is anything else of it; its number is drawn by whoever begins it. */
@Injectable()
export class PolicyFiles implements OnModuleInit {
  constructor(
    private readonly subjects: FileSubjects,
    private readonly files: FileService,
    private readonly uow: UnitOfWork,
  ) {}

  onModuleInit(): void {
    this.subjects.register({
      type: POLICY_TEXT,
      purposes: ['SOURCE'],
      limits: { maxBytes: MAX_FILE_BYTES, kinds: ['DOCX', 'HTML', 'TXT'] },
      canAttach: (tx, id) => this.canAttach(tx, id),
      canRemove: async (tx, file) =>
        (await tx.em.existsBy(PolicyText, { importId: file.subjectId })) ? fault('FILE.STAYS', {}, 'file') : null,
    });
  }

  private async canAttach(tx: Tx, id: string): Promise<DomainError | null> {
    if (!tx.can('import:policy-document') || !UUID.test(id)) throw new NotFoundError('import');
    const [there] = await tx.em.findBy(EvidenceFile, { subjectType: POLICY_TEXT, subjectId: id });
    if (there && there.orgId !== tx.actor.orgId) throw new NotFoundError('import');
    return there ? fault('POLICY.IMPORT_HAS_ITS_FILE', { name: there.name }, 'file') : null;
  }

  /** The file of an import of the actor's own organisation, with its bytes; nobody else meets it. */
  async source(
    ctx: RequestContext,
    importId: string,
  ): Promise<{ readonly file: EvidenceFile; readonly kind: ImportKind; readonly bytes: Buffer }> {
    const [file] = await this.files.of(this.uow.databases.reader.manager, POLICY_TEXT, [importId]);
    if (!file || file.orgId !== ctx.actor.orgId) throw new NotFoundError('import');
    const { stream } = await this.files.open(ctx, file.id);
    const pieces: Buffer[] = [];
    for await (const piece of stream) pieces.push(piece as Buffer);
    return { file, kind: KINDS[file.contentType] ?? 'DOCX', bytes: Buffer.concat(pieces) };
  }
}
