import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { LocalDate } from '@zhiya/kernel';
import { Ctx, Public, Requires } from '@zhiya/platform-auth';
import {
  beforeId,
  decodeCursor,
  Id,
  langOf,
  Language,
  OutcomeUnion,
  paged,
  pageSize,
  present,
  Version,
} from '@zhiya/platform-graphql';
import { NotFoundError, UnitOfWork, type RequestContext } from '@zhiya/platform-persistence';
import { placeOf, type HitPlace } from '@zhiya/platform-search';
import { PolicyImportService } from '../application/policy-import.service';
import { PolicyLibrary } from '../application/policy-library';
import { PolicyQuotations } from '../application/policy-quotations';
import { catalogueWith, ProgrammeLibrary } from '../application/programme-library';
import { briefOf, detailOf, hitOf, previewOf, textOf } from './library.presenter';
import {
  ImportedTextPageType,
  ImportPolicyDocumentInput,
  ImportPreviewType,
  LibraryFilterInput,
  LibraryPageType,
  PolicyDocumentDetailType,
  PolicySearchPageType,
  PolicyTextReportType,
} from './library.types';

const Filter = () => Args('filter', { type: () => LibraryFilterInput, nullable: true });
const First = () => Args('first', { type: () => Int, nullable: true });
const After = () => Args('after', { type: () => String, nullable: true });
const QUESTION = 200;

/** The library of documents: read by everybody, filled by officers. */
@Resolver()
export class LibraryResolver {
  constructor(
    private readonly library: PolicyLibrary,
    private readonly imports: PolicyImportService,
    private readonly quotations: PolicyQuotations,
    private readonly programmes: ProgrammeLibrary,
    private readonly uow: UnitOfWork,
  ) {}
  private get today(): LocalDate {
    return this.uow.businessDate.today();
  }

  @Query(() => LibraryPageType, { description: 'The documents of the library, the newest first.' })
  @Public()
  async policyLibrary(
    @Filter() filter: LibraryFilterInput | null,
    @First() first: number | null,
    @After() after: string | null,
    @Language('titles and summaries') language: string,
  ): Promise<LibraryPageType> {
    const size = pageSize(first);
    const { documents, total, levels, divisions, years } = await this.library.list(
      filter ?? {},
      decodeCursor(after, ['string', 'string']) as [string, string] | null,
      size,
    );
    const { page, nextCursor } = paged(documents, size, (d) => [d.sortedBy, d.id]);
    return {
      documents: page.map((d) => briefOf(d, langOf(language), this.today)),
      nextCursor,
      total,
      levels,
      divisions,
      years,
    };
  }

  @Query(() => PolicySearchPageType, {
    description: 'Finds documents and clauses by number, title and words; two Chinese characters suffice.',
  })
  @Public()
  async policySearch(
    @Args('question') question: string,
    @Filter() filter: LibraryFilterInput | null,
    @First() first: number | null,
    @After() after: string | null,
    @Language('titles and summaries') language: string,
  ): Promise<PolicySearchPageType> {
    const size = pageSize(first);
    const place = decodeCursor(after, ['number', 'string', 'string', 'number']) as HitPlace | null;
    const { hits, terms, documents } = await this.library.find(question.slice(0, QUESTION), filter ?? {}, place, size);
    const { page, nextCursor } = paged(hits, size, (h) => [...placeOf(h)]);
    return {
      hits: page.flatMap((h) => {
        const d = documents.get(h.groupId);
        return d ? [hitOf(h, d, terms, langOf(language), this.today)] : [];
      }),
      nextCursor,
    };
  }

  @Query(() => PolicyDocumentDetailType, {
    description:
      'A document with its clauses, its text where one was imported, and the rules that rest on each clause.',
  })
  @Public()
  async policyDocument(
    @Id() id: string,
    @Version() version: number | null,
    @Language('titles and summaries') language: string,
  ): Promise<PolicyDocumentDetailType> {
    const [all, versions] = [await this.library.all(), await this.library.versions(id)];
    const document = all.find((d) => d.id === id);
    const text = version === null || version === undefined ? versions[0] : versions.find((v) => v.version === version);
    if (!document || (version !== null && version !== undefined && !text)) throw new NotFoundError('document');
    return detailOf(
      document,
      all,
      versions,
      text ? await this.library.read(document, text) : null,
      langOf(language),
      this.today,
      catalogueWith(await this.programmes.current()),
    );
  }

  @Query(() => ImportedTextPageType, { description: 'Imported texts, the newest first.' })
  @Requires('view:policy-import')
  async policyImports(
    @First() first: number | null,
    @After() after: string | null,
    @Language('titles and summaries') language: string,
  ): Promise<ImportedTextPageType> {
    const size = pageSize(first);
    const rows = await this.library.imports(beforeId(after), size);
    const [documents, catalogue] = [
      new Map((await this.library.all()).map((d) => [d.id, d])),
      catalogueWith(await this.programmes.current()),
    ];
    const { page, nextCursor } = paged(rows, size, (r) => r.id);
    return {
      texts: page.map((t) => textOf(t, documents.get(t.documentId), langOf(language), catalogue)),
      nextCursor,
    };
  }

  @Query(() => PolicyTextReportType, {
    description: 'The texts of a document and the quotations that were looked for in the newest.',
  })
  @Requires('view:policy-import')
  async policyTextReport(
    @Args('documentId', { type: () => ID }) documentId: string,
    @Language('titles and summaries') language: string,
  ): Promise<PolicyTextReportType> {
    const [document, versions, catalogue] = [
      await this.library.document(documentId),
      await this.library.versions(documentId),
      catalogueWith(await this.programmes.current()),
    ];
    return {
      document: briefOf(document, langOf(language), this.today),
      texts: versions.map((t) => textOf(t, document, langOf(language), catalogue)),
      quotations: versions[0] ? await this.library.quotations(versions[0].id) : [],
    };
  }

  @Query(() => ImportPreviewType, {
    description: 'What an uploaded file would become: read and divided, not yet kept.',
  })
  @Requires('import:policy-document')
  async policyImport(
    @Ctx() ctx: RequestContext,
    @Args('importId', { type: () => ID }) importId: string,
    @Language('titles and summaries') language: string,
  ): Promise<ImportPreviewType> {
    const preview = await this.imports.preview(ctx, importId);
    return previewOf(
      importId,
      preview,
      new Map((await this.library.all()).map((d) => [d.id, d])),
      langOf(language),
      this.today,
    );
  }

  @Mutation(() => OutcomeUnion, {
    description: 'Keeps an uploaded file as the newest text of a document; answers the document.',
  })
  @Requires('import:policy-document')
  async importPolicyDocument(@Ctx() ctx: RequestContext, @Args('input') input: ImportPolicyDocumentInput) {
    return present(await this.imports.keep(ctx, input));
  }

  @Mutation(() => OutcomeUnion, {
    description: "Looks for the quotations of today's catalogue in the newest text of a document again.",
  })
  @Requires('import:policy-document')
  async checkPolicyQuotations(@Ctx() ctx: RequestContext, @Args('documentId', { type: () => ID }) documentId: string) {
    return present(await this.quotations.again(ctx, documentId));
  }
}
