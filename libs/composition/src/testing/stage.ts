import { AssetService } from '@zhiya/assets-server';
import { FileService } from '@zhiya/platform-files';
import { joinCase } from '@zhiya/platform-lifecycle';
import { MovableToday, type RequestContext } from '@zhiya/platform-persistence';
import { OperationService } from '@zhiya/identity-server';
import { Readable } from 'node:stream';
import { must, type House } from './house';

/** A small PDF, told from others by its words. */
const pdf = (words: string): Buffer =>
  Buffer.from(`%PDF-1.4\n% ${words}\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`);

/** Attaches a PDF to a record as its organisation would; answers the file's id. */
export async function attach(
  house: House,
  ctx: RequestContext,
  subjectType: string,
  subjectId: string,
  purpose: string,
): Promise<string> {
  return must(
    await house.get(FileService).keep(
      ctx,
      {
        stream: Readable.from(pdf(`${subjectType} ${subjectId} ${purpose}`)),
        name: `${purpose}.pdf`,
        contentType: 'application/pdf',
      },
      { subjectType, subjectId, purpose },
    ),
  ).id;
}

/** Moves the business date, as the operator does, and runs the jobs of the day. */
export async function moveTo(house: House, date: string): Promise<void> {
  if (!(house.platform.uow.businessDate instanceof MovableToday))
    throw new Error('only the demonstration moves its date');
  must(await house.get(OperationService).moveToday(house.system, date));
  await house.drain();
}

const opened = new WeakMap<House, number>();
/** A case as the market would make it: an enterprise with a bank whose offer it took. */
export async function bareCase(house: House, enterprise: RequestContext, bank: RequestContext): Promise<string> {
  const n = (opened.get(house) ?? 0) + 1;
  opened.set(house, n);
  const caseId = `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
  await house.platform.uow.do(house.system, async (tx) => {
    await joinCase(tx, caseId, enterprise.actor.orgId, 'ENTERPRISE');
    await joinCase(tx, caseId, bank.actor.orgId, 'BANK');
  });
  return caseId;
}

export interface Rights {
  readonly patent: string;
  readonly mark: string;
  readonly software: string;
}

const made = new WeakMap<House, number>();
const WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];
/** An invention patent's number with its check character. */
const patentNumber = (serial: number): string => {
  const digits = `20171${String(serial).padStart(7, '0')}`;
  const rest = [...digits].reduce((sum, d, i) => sum + Number(d) * WEIGHTS[i]!, 0) % 11;
  return `${digits}.${rest === 10 ? 'X' : rest}`;
};

/** The three rights of the Dongguan case: an invention patent, a trademark and a software copyright. Each call registers other ones: a right is pledged once, whosoever lists it. */
export async function registerRights(house: House, enterprise: RequestContext): Promise<Rights> {
  const assets = house.get(AssetService);
  const n = made.get(house) ?? 0;
  made.set(house, n + 1);
  const patent = must(
    await assets.register(enterprise, {
      rightKind: 'INVENTION',
      number: patentNumber(601_862 + n),
      title: '一种精密夹具',
      filingDate: '2017-07-21',
      grantDate: '2019-05-14',
      annualFeePaidUntil: '2020-07-20',
    }),
  );
  const mark = must(
    await assets.register(enterprise, {
      rightKind: 'TRADEMARK',
      number: String(12_345_678 + n),
      title: '示例精密',
      niceClass: 9,
      registrationDate: '2014-06-21',
    }),
  );
  const software = must(
    await assets.register(enterprise, {
      rightKind: 'SOFTWARE',
      number: `2019SR${String(123_456 + n).padStart(7, '0')}`,
      title: '示例排产软件',
      completedOn: '2018-11-05',
      firstPublishedOn: '2019-01-03',
      registeredOn: '2019-02-11',
    }),
  );
  return { patent: patent.id, mark: mark.id, software: software.id };
}
