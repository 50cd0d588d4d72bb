import { ListingService, ListingVerificationService } from '@zhiya/marketplace-server';
import { FileService } from '@zhiya/platform-files';
import { samplePaper } from './paper';
import { must, type Demo } from './seed';

/** A published listing of 800,000 yuan, so that banks meet something on the first day. */
export async function seedListing(demo: Demo, assetIds: readonly string[]): Promise<string> {
  const service = demo.get(ListingService);
  const files = demo.get(FileService);
  const me = demo.as('enterprise2');
  const { id } = must(await service.create(me));
  must(await service.saveRights(me, id, assetIds));
  must(
    await service.saveFinancing(me, id, {
      amountFen: 80_000_000,
      months: 12,
      purpose: 'RESEARCH',
      purposeNote: '内容管理软件新版本研发（示例）',
    }),
  );
  must(await service.saveWishes(me, id, { maxRateBp: 550, method: 'INTEREST_FIRST', wantedOn: '2020-01-10' }));
  must(
    await service.saveCompany(me, id, {
      establishedOn: '2013-09-18',
      industry: 'I65',
      employees: 32,
      revenueFen: 1_260_000_000,
      contactName: '何经办',
      contactPhone: '0769-22000002',
      introduction: '示例企业：文化创意软件的研发与服务。',
    }),
  );
  must(
    await files.keep(me, samplePaper('营业执照（示例）.pdf', 'Business licence'), {
      subjectType: 'listing',
      subjectId: id,
      purpose: 'BUSINESS_LICENCE',
    }),
  );
  must(
    await files.keep(me, samplePaper('2018年度财务报表（示例）.pdf', 'Financial statements 2018'), {
      subjectType: 'listing',
      subjectId: id,
      purpose: 'FINANCIAL_STATEMENT',
    }),
  );
  must(await service.saveDocuments(me, id));
  must(await service.submit(me, id, true));
  must(await demo.get(ListingVerificationService).publish(demo.as('operator'), id));
  return id;
}
