import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { fail, type Result } from '@zhiya/kernel';
import { Ctx, Requires } from '@zhiya/platform-auth';
import type { RequestContext } from '@zhiya/platform-persistence';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { MAX_FILE_BYTES } from './file-kind';
import { FileService, type ReceivedFile } from './file.service';

/** A body beyond this is not even read to its end. */
const MAX_BODY_BYTES = 4 * MAX_FILE_BYTES;
const FIELDS = ['subjectType', 'subjectId', 'purpose'] as const;
type Fields = Record<(typeof FIELDS)[number], string>;
const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 64) : '');

/** The two HTTP doors of the files: in by multipart, out as a download. */
@Controller('files')
export class FileController {
  constructor(private readonly files: FileService) {}

  /** `POST /files?subjectType=…&subjectId=…&purpose=…` with one part `file`; the three may also be form fields. */
  @Post()
  @Requires('upload:file')
  async upload(
    @Ctx() ctx: RequestContext,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Query() query: Record<string, unknown>,
  ) {
    const about: Fields = {
      subjectType: text(query['subjectType']),
      subjectId: text(query['subjectId']),
      purpose: text(query['purpose']),
    };
    const received = await this.receive(request, about);
    const outcome = received.ok ? await this.files.attach(ctx, received.value, about) : received;
    if (outcome.ok) {
      void reply.status(201);
      return { id: outcome.value.id, ...outcome.value.facts };
    }
    if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) void reply.header('connection', 'close');
    void reply.status(422);
    return { errors: outcome.errors.map((e) => ({ code: e.code, facts: e.facts, field: e.field ?? null })) };
  }

  private async receive(request: FastifyRequest, about: Fields): Promise<Result<ReceivedFile>> {
    const nothing = fail('FILE.REQUIRED', {}, 'file');
    if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES)
      return fail('FILE.TOO_LARGE', { max: '10 MB', maxBytes: MAX_FILE_BYTES }, 'file');
    if (!request.isMultipart()) return nothing;
    let received: Result<ReceivedFile> | null = null;
    try {
      for await (const part of request.parts()) {
        if (part.type === 'field') {
          const name = FIELDS.find((f) => f === part.fieldname);
          if (name && about[name] === '') about[name] = text(part.value);
        } else if (part.fieldname === 'file' && received === null && (part.filename ?? '') !== '') {
          received = await this.files.receive(
            { stream: part.file, name: part.filename, contentType: part.mimetype },
            this.files.limitsOf(about.subjectType),
          );
        } else part.file.resume();
      }
    } catch (e) {
      if (received?.ok) await this.files.discard(received.value);
      // A disk that fails is our fault; a body that breaks off or is no multipart is the sender's.
      if ((e as NodeJS.ErrnoException).syscall !== undefined) throw e;
      return fail('FILE.UPLOAD_FAILED', {}, 'file');
    }
    return received ?? nothing;
  }

  @Get(':id')
  @Requires('read:file')
  async download(@Ctx() ctx: RequestContext, @Param('id') id: string, @Res() reply: FastifyReply) {
    const { file, stream } = await this.files.open(ctx, text(id));
    const plain = file.name.replaceAll(/[^\x20-\x7e]|["\\]/g, '_');
    await reply
      .header('content-type', file.contentType)
      .header('content-length', file.size)
      .header(
        'content-disposition',
        `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      )
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('cache-control', 'private, no-store')
      .header('etag', `"${file.sha256}"`)
      .send(stream);
  }
}
