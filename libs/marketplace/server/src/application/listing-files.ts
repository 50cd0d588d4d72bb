import { Injectable, type OnModuleInit } from '@nestjs/common';
import { fault, type Actor, type DomainError } from '@zhiya/kernel';
import { LISTING_DOCUMENTS } from '@zhiya/marketplace-domain';
import { FileSubjects, type EvidenceFile, type FileReader, type FileSubject } from '@zhiya/platform-files';
import { ForbiddenError, NotFoundError, type RequestContext, type Tx } from '@zhiya/platform-persistence';
import { In, type EntityManager } from 'typeorm';
import { Listing, ListingAsset } from '../persistence/listing.entities';
import { ListingAccess } from './listing-access';

/** Documents of a listing, and the evidence of its rights, for whoever may open the file. A download is a look of its own in the viewing record. */
@Injectable()
export class ListingFiles implements FileSubject, OnModuleInit {
  readonly type = 'listing';
  readonly purposes = LISTING_DOCUMENTS;
  constructor(
    private readonly subjects: FileSubjects,
    private readonly access: ListingAccess,
  ) {}

  onModuleInit(): void {
    this.subjects.register(this);
    this.subjects.admit(
      'listing',
      this.readerOf((em, file) => em.findBy(Listing, { id: file.subjectId })),
    );
    this.subjects.admit(
      'asset',
      this.readerOf(async (em, file) => {
        const links = await em.findBy(ListingAsset, { assetId: file.subjectId });
        return links.length === 0 ? [] : em.findBy(Listing, { id: In(links.map((l) => l.listingId)) });
      }),
    );
  }

  canAttach(tx: Tx, subjectId: string): Promise<DomainError | null> {
    return this.whileOpen(tx, subjectId);
  }
  canRemove(tx: Tx, file: EvidenceFile): Promise<DomainError | null> {
    return this.whileOpen(tx, file.subjectId);
  }

  private async whileOpen(tx: Tx, id: string): Promise<DomainError | null> {
    if (!tx.can('edit:listing')) throw new ForbiddenError('edit:listing is needed');
    const listing = await tx.em.findOneBy(Listing, { id, orgId: tx.actor.orgId });
    if (!listing) throw new NotFoundError('listing');
    return ['DRAFT', 'CORRECTION'].includes(listing.state)
      ? null
      : fault('LISTING.NOT_EDITABLE', { state: listing.state });
  }

  private readerOf(listingsOf: (em: EntityManager, file: EvidenceFile) => Promise<readonly Listing[]>): FileReader {
    const opening = async (em: EntityManager, actor: Actor, file: EvidenceFile): Promise<Listing | null> => {
      for (const listing of await listingsOf(em, file))
        if ((await this.access.level(em, actor, listing)) !== 'NONE') return listing;
      return null;
    };
    return {
      canRead: async (em, actor, file) => (await opening(em, actor, file)) !== null,
      opened: async (ctx: RequestContext, file) => {
        const listing = await opening(this.access.em, ctx.actor, file);
        if (listing) await this.access.remember(ctx, listing.id, 'EVIDENCE', file.name);
      },
    };
  }
}
