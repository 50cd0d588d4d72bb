import { PolicyImportService, POLICY_TEXT } from '@zhiya/policy-server';
import { FileService } from '@zhiya/platform-files';
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { must, type Demo } from './seed';

/** A bureau's own guide, written for the demonstration: what officers bring in looks like this. The country's and the cities' texts are theirs to import. */
const GUIDE = `东知示例〔2019〕1号

东莞市知识产权质押融资补贴申报指引（示例）

各有关企业：

为方便企业了解办理步骤，编写本指引。本指引为演示示例，不是公文。

一、谁可以申报

在东莞市登记，以专利、商标、著作权或者几种权利混合质押向银行借款，并已按期支付利息的企业。

二、申报材料

（一）借款合同和放款凭证；

（二）质押登记通知书；

（三）付息凭证，按付息日期逐笔列明；

（四）支付评估费、保险费的，附发票。

三、办理步骤

（一）企业登录平台，核对系统按付息记录算出的金额；

（二）市知识产权局经办人初审，复核人复核；

（三）基金管理人拨付。

1.拨付前核对收款账户；

2.拨付后在平台登记凭证号。

四、金额怎么算

金额、比例和每年上限以市里公布的办法为准，平台列出每一步的算式和所依据的条款。

东莞市知识产权局（示例）
2019年12月2日
`;

export async function seedLibrary(demo: Demo): Promise<void> {
  const bureau = demo.as('bureau');
  const importId = randomUUID();
  must(
    await demo
      .get(FileService)
      .keep(
        bureau,
        { stream: Readable.from([Buffer.from(GUIDE)]), name: '补贴申报指引（示例）.txt', contentType: 'text/plain' },
        { subjectType: POLICY_TEXT, subjectId: importId, purpose: 'SOURCE' },
      ),
  );
  must(
    await demo.get(PolicyImportService).keep(bureau, {
      importId,
      own: {
        title: '东莞市知识产权质押融资补贴申报指引（示例）',
        number: '东知示例〔2019〕1号',
        issuer: '东莞市知识产权局（示例）',
        level: 'CITY',
        division: '441900',
        issuedOn: '2019-12-02',
        effectiveFrom: '2019-12-02',
        source: '演示示例，不是公文',
      },
    }),
  );
}
