import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { AssetRecord, AssetQueries } from '@zhiya/assets-server';
import type { ApiContext } from '@zhiya/platform-auth';
import { loaderOf } from '@zhiya/platform-graphql';
import type { EntityManager } from 'typeorm';

@ObjectType('RightBrief', { description: 'What a party of a case needs to recognise a right by.' })
export class RightBriefType {
  @Field(() => ID) id: string;
  @Field(() => String) kind: string;
  @Field(() => String) rightKind: string;
  @Field(() => String) number: string;
  @Field(() => String) title: string;
  @Field(() => String, { nullable: true, description: 'Last day of protection; null while it cannot be told.' })
  protectedUntil?: string | null;
}

/** Rights of a record that the caller may read already, in the record's order. */
export async function rightBriefs(
  api: ApiContext,
  assets: AssetQueries,
  em: EntityManager,
  ids: readonly string[],
): Promise<RightBriefType[]> {
  const loader = loaderOf<AssetRecord>(api, 'right-brief', (wanted) => assets.byIds(em, wanted));
  const rows = await Promise.all(ids.map((id) => loader.load(id)));
  return rows.flatMap((a) =>
    a
      ? [
          {
            id: a.id,
            kind: a.kind,
            rightKind: a.rightKind,
            number: a.number,
            title: a.title,
            protectedUntil: a.protectedUntil,
          },
        ]
      : [],
  );
}
