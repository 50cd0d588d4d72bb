import { AssetService } from '@zhiya/assets-server';
import { FileService } from '@zhiya/platform-files';
import { samplePaper } from './paper';
import { must, type Demo } from './seed';

/** Rights of the second enterprise, with a certificate each. The first one registers its own in the walk. */
export async function seedAssets(demo: Demo): Promise<readonly string[]> {
  const service = demo.get(AssetService);
  const files = demo.get(FileService);
  const me = demo.as('enterprise2');
  const software = must(
    await service.register(me, {
      rightKind: 'SOFTWARE',
      number: '2018SR0420019',
      title: '示例文创内容管理软件 V3.0',
      completedOn: '2018-03-16',
      firstPublishedOn: '2018-04-20',
      registeredOn: '2018-06-05',
    }),
  );
  const mark = must(
    await service.register(me, {
      rightKind: 'TRADEMARK',
      number: '19012345',
      title: '示例文创',
      niceClass: 9,
      registrationDate: '2017-03-07',
    }),
  );
  for (const { id } of [software, mark])
    must(
      await files.keep(me, samplePaper('登记证书（示例）.pdf', 'Registration certificate'), {
        subjectType: 'asset',
        subjectId: id,
        purpose: 'CERTIFICATE',
      }),
    );
  return [software.id, mark.id];
}
