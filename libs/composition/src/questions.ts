import { BadRequestException, Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { Public, type ApiContext } from '@zhiya/platform-auth';
import { formatApiError, formattedOf, OwnDocuments } from '@zhiya/platform-graphql';
import type { FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import * as z from 'zod';
import { noteErrors, noteOperation, reportBroken } from './observed';

/** What one free-form document may be: so many tokens, and more root fields than this. A batch is bounded as if it were one. */
export const MAX_TOKENS = 4000;
const MAX_QUESTIONS = 8;

const Questions = z
  .array(z.object({ id: z.string().max(64), variables: z.record(z.string(), z.unknown()).default({}) }))
  .min(1)
  .max(MAX_QUESTIONS);

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[];
}
const UNKNOWN: Answer = { errors: [{ message: 'unknown document', extensions: { code: 'DOCUMENT_UNKNOWN' } }] };

/**
 * The door of our own web: all that a page asks in one request, each question by the id of a document that is known from the
 * build. Nothing else can be asked here; free-form documents, and every change, go to /graphql. Each question is guarded,
 * validated and answered on its own, so that a refusal of one takes nothing from the others.
 */
@Controller('questions')
export class QuestionsController {
  private documents: OwnDocuments | undefined;
  constructor(private readonly modules: ModuleRef) {}

  @Post()
  @HttpCode(200)
  @Public()
  ask(@Req() request: FastifyRequest & { zhiya: ApiContext }, @Body() body: unknown): Promise<readonly Answer[]> {
    const asked = Questions.safeParse(body);
    if (!asked.success) throw new BadRequestException();
    this.documents ??= new OwnDocuments(this.modules.get(GraphQLSchemaHost, { strict: false }).schema);
    const { documents } = this;
    const found = asked.data.map(({ id, variables }) => ({ document: documents.find(id), variables }));
    if (found.reduce((sum, { document }) => sum + (document?.tokens ?? 0), 0) > MAX_TOKENS)
      throw new BadRequestException();
    // The resolvers' context as the driver makes it.
    const context = { ...request.zhiya, req: request };
    return Promise.all(
      found.map(async ({ document, variables }): Promise<Answer> => {
        if (!document) return UNKNOWN;
        noteOperation(context, document.operation);
        const { data, errors } = await documents.answer(document, variables, context);
        if (!errors) return { data };
        noteErrors(context, errors);
        return {
          ...(data !== undefined && { data }),
          errors: errors.map((e) => formatApiError(formattedOf(e), e, reportBroken)),
        };
      }),
    );
  }
}
