import { Controller, Get, Query, Res } from '@nestjs/common';
import { Requires } from '@zhiya/platform-auth';
import type { FastifyReply } from 'fastify';
import { template, templateCsv } from '../application/sandbox/book-sheets';

/** The sheet that a bureau fills in to bring a book of its own. */
@Controller('sandbox')
export class SandboxController {
  @Get('template')
  @Requires('view:sandbox')
  async template(@Query('as') as: string | undefined, @Res() reply: FastifyReply) {
    const isCsv = as === 'csv';
    const name = `沙盘账册模板.${isCsv ? 'csv' : 'xlsx'}`;
    await reply
      .header(
        'content-type',
        isCsv ? 'text/csv; charset=utf-8' : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      )
      .header(
        'content-disposition',
        `attachment; filename="sandbox-template.${isCsv ? 'csv' : 'xlsx'}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      )
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, no-store')
      .send(isCsv ? templateCsv() : await template());
  }
}
