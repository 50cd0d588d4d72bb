import { Args, Field, ID, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Ctx, Requires } from '@zhiya/platform-auth';
import { OutcomeUnion, present } from '@zhiya/platform-graphql';
import type { RequestContext } from '@zhiya/platform-persistence';
import { FileService } from './file.service';

@ObjectType('EvidenceFile', { description: 'A file attached to a record; its bytes are at GET /files/:id.' })
export class EvidenceFileType {
  @Field(() => ID) id: string;
  @Field(() => String) purpose: string;
  @Field(() => String) name: string;
  @Field(() => String) contentType: string;
  @Field(() => Int) size: number;
  @Field(() => String) sha256: string;
  @Field(() => String) uploadedByName: string;
  @Field(() => Date) createdAt: Date;
}

@Resolver()
export class FileResolver {
  constructor(private readonly files: FileService) {}

  @Mutation(() => OutcomeUnion)
  @Requires('upload:file')
  async removeFile(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string) {
    return present(await this.files.remove(ctx, id));
  }
}
