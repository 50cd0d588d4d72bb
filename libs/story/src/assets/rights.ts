import { attach } from '../files';
import type { Walk } from '../walk';

/** The three rights of a mixed pledge, each with its certificate. */
export async function registerRights({ cast: { enterprise }, facts, ids }: Walk): Promise<void> {
  const { maker } = enterprise;
  const patent = await maker.do('registerAsset', {
    input: {
      rightKind: 'INVENTION',
      ...facts.patent,
      filingDate: '2017-07-21',
      grantDate: '2019-05-14',
      annualFeePaidUntil: '2021-07-20',
    },
  });
  const mark = await maker.do('registerAsset', {
    input: { rightKind: 'TRADEMARK', ...facts.mark, niceClass: 9, registrationDate: '2018-06-21' },
  });
  const software = await maker.do('registerAsset', {
    input: {
      rightKind: 'SOFTWARE',
      ...facts.software,
      completedOn: '2018-11-05',
      firstPublishedOn: '2019-01-03',
      registeredOn: '2019-02-11',
    },
  });
  Object.assign(ids, { patent: patent.id, mark: mark.id, software: software.id });
  for (const [kind, id] of [
    ['专利证书', patent.id],
    ['商标注册证', mark.id],
    ['软件著作权登记证书', software.id],
  ] as const)
    ids[`file:${kind}`] = await attach(maker, 'asset', id, 'CERTIFICATE', `${kind}-${facts.serial}.pdf`);
  await maker.do('recordRightStanding', {
    id: mark.id,
    input: { status: 'IN_FORCE', burdens: [], checkedOn: ids['today'], source: '商标档案' },
  });
  await maker.do('amendAsset', {
    id: software.id,
    input: {
      rightKind: 'SOFTWARE',
      ...facts.software,
      completedOn: '2018-11-05',
      firstPublishedOn: '2019-01-04',
      registeredOn: '2019-02-11',
    },
  });
}
