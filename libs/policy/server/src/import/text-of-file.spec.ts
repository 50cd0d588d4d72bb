import { divideIntoClauses } from '@zhiya/policy-documents';
import JSZip from 'jszip';
import { deflateRawSync } from 'node:zlib';
import { textOfHtml } from './html';
import { MAX_CHARACTERS, textOfFile } from './text-of-file';
import { Unreadable } from './unreadable';
import { chineseNumeral } from './word-numbers';
import { unzip } from './zip';
import { docx, paragraph } from '../testing/docx';

const faultOf = async (work: Promise<string>): Promise<string> => {
  try {
    return `read: ${(await work).slice(0, 40)}`;
  } catch (e) {
    if (e instanceof Unreadable) return e.fault.code;
    throw e;
  }
};

describe('a text file', () => {
  it.each([
    ['UTF-8', Buffer.from('第一条　甲。')],
    ['UTF-8 with its mark', Buffer.from('\ufeff第一条　甲。')],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('第一条　甲。', 'utf16le')])],
    ['GB 18030', Buffer.from([0xb5, 0xda, 0xd2, 0xbb, 0xcc, 0xf5, 0xa1, 0xa1, 0xbc, 0xd7, 0xa1, 0xa3])],
  ])('is read as %s', async (_, bytes) => expect(await textOfFile(bytes, 'TXT')).toBe('第一条　甲。'));
  it('is refused where it is none, is empty, or too long', async () => {
    expect(await faultOf(textOfFile(Buffer.from([0x41, 0, 0x42]), 'TXT'))).toBe('POLICY.IMPORT_UNREADABLE');
    expect(await faultOf(textOfFile(Buffer.from([0xff, 0xff, 0xff]), 'TXT'))).toBe('POLICY.IMPORT_UNREADABLE');
    expect(await faultOf(textOfFile(Buffer.from(' \n—— \n'), 'TXT'))).toBe('POLICY.IMPORT_EMPTY');
    expect(await faultOf(textOfFile(Buffer.from('甲'.repeat(MAX_CHARACTERS + 1)), 'TXT'))).toBe(
      'POLICY.IMPORT_TOO_LONG',
    );
  });
});

describe('a web page', () => {
  const page = `<!doctype html><html><head><title>首页</title><style>p{}</style><script>alert(1)</script></head><body>
    <nav>首页 政策 登录</nav><div class="side"><ul><li>导航一</li><li>导航二</li></ul></div>
    <div id="main"><h1>示例办法</h1><p>第一条　甲&nbsp;乙&lt;丙&gt;。<script>document.write('坏')</script></p><p>第二条<br>（一）丁；</p><p style="display:none">看不见的话</p>
    <p hidden>也看不见</p><table><tr><td>项目</td><td>金额</td></tr></table><iframe src="http://example.invalid/">框</iframe><img src=x onerror=alert(1)></div><footer>版权</footer></body></html>`;
  it('gives the words of its main part, a line for each block, and nothing of scripts, menus and what is hidden', async () => {
    expect(await textOfFile(Buffer.from(page), 'HTML')).toBe(
      '示例办法\n第一条　甲 乙<丙>。\n第二条\n（一）丁；\n项目 金额',
    );
  });
  it('stands what is broken', () => {
    for (const bad of [
      '<'.repeat(300_000),
      '&lt'.repeat(200_000),
      `<p ${'a '.repeat(100_000)}>甲`,
      '</div>'.repeat(200_000),
      '<p>'.repeat(100_000),
      '<!--',
      '<![CDATA[',
      '&#x110000;&#0;',
    ])
      expect(typeof textOfHtml(`${bad}甲`)).toBe('string');
  });
  it('is refused where it nests beyond reason', async () => {
    for (const unit of ['<div>', '<b><p>', '<span><table>'])
      expect(await faultOf(textOfFile(Buffer.from(unit.repeat(200_000)), 'HTML'))).toBe('POLICY.IMPORT_UNREADABLE');
  });
});

describe('a Word document', () => {
  it('gives its paragraphs', async () => {
    expect(
      await textOfFile(
        await docx([paragraph('示例办法'), paragraph('第一条　甲。'), paragraph('第二条　乙 &amp; 丙。')]),
        'DOCX',
      ),
    ).toBe('示例办法\n第一条　甲。\n第二条　乙 & 丙。');
  });
  it('gives the numbers that Word counts by itself', async () => {
    const body = [
      paragraph('总则', 0),
      paragraph('甲', 1),
      paragraph('乙', 1),
      paragraph('丙', 2),
      paragraph('附则', 0),
      paragraph('丁', 1),
    ];
    const text = await textOfFile(
      await docx(body, {
        levels: [
          ['chineseCounting', '第%1章'],
          ['chineseCounting', '第%2条'],
          ['decimal', '（%3）'],
        ],
      }),
      'DOCX',
    );
    expect(text.split('\n')).toEqual(['第一章 总则', '第一条 甲', '第二条 乙', '（1）丙', '第二章 附则', '第一条 丁']);
    expect(
      divideIntoClauses(text)
        .map((c) => c.locator)
        .slice(0, 3),
    ).toEqual(['第一章', '第一条', '第二条']);
  });
  it('counts in Chinese', () =>
    expect([1, 10, 11, 20, 21, 100, 101, 110, 999, 1000].map(chineseNumeral)).toEqual([
      '一',
      '十',
      '十一',
      '二十',
      '二十一',
      '一百',
      '一百零一',
      '一百一十',
      '九百九十九',
      '1000',
    ]));

  it('is refused with macros, with entities of its own, damaged, and where it is another archive', async () => {
    expect(
      await faultOf(textOfFile(await docx([paragraph('甲')], { more: { 'word/vbaProject.bin': 'x' } }), 'DOCX')),
    ).toBe('POLICY.IMPORT_MACROS');
    const laughs = '<!DOCTYPE x [<!ENTITY a "哈哈哈"><!ENTITY b "&a;&a;&a;">]>';
    expect(await faultOf(textOfFile(await docx([paragraph('&b;')], { prologue: laughs }), 'DOCX'))).toBe(
      'POLICY.IMPORT_UNREADABLE',
    );
    const whole = await docx([paragraph('甲')]);
    for (const bad of [
      whole.subarray(0, whole.length - 30),
      Buffer.from('PK'),
      Buffer.alloc(0),
      await new JSZip().file('a.txt', 'b').generateAsync({ type: 'nodebuffer' }),
    ])
      expect(await faultOf(textOfFile(bad, 'DOCX'))).toBe('POLICY.IMPORT_UNREADABLE');
    expect(await faultOf(textOfFile(await docx(['<w:p>']), 'DOCX'))).toMatch(/^POLICY\.IMPORT/);
  });
  it('reaches nothing outside: pictures and links elsewhere are left alone', async () => {
    const rels =
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" TargetMode="External" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/passwd"/></Relationships>';
    const text = await textOfFile(
      await docx(
        [
          paragraph('甲'),
          '<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:link="r1"/></w:drawing></w:r></w:p>',
        ],
        { more: { 'word/_rels/document.xml.rels': rels } },
      ),
      'DOCX',
    );
    expect(text).toBe('甲');
  });
});

/** An archive of one part whose directory may lie about it. */
function archive(data: Buffer, says: number): Buffer {
  const packed = deflateRawSync(data);
  const local = Buffer.alloc(30 + 5);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(says, 22);
  local.writeUInt16LE(5, 26);
  local.write('a.bmp', 30);
  const entry = Buffer.alloc(46 + 5);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(says, 24);
  entry.writeUInt16LE(5, 28);
  entry.write('a.bmp', 46);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length + packed.length, 16);
  return Buffer.concat([local, packed, entry, end]);
}

describe('an archive', () => {
  const codeOf = (work: () => unknown): string => {
    try {
      work();
    } catch (e) {
      if (e instanceof Unreadable) return e.fault.code;
      throw e;
    }
    return 'unpacked';
  };
  it('that unpacks beyond the limit is refused, whatever it says of itself', () => {
    const zeroes = Buffer.alloc(80 * 1024 * 1024);
    expect(codeOf(() => unzip(archive(zeroes, zeroes.length)))).toBe('POLICY.IMPORT_UNPACKS_TOO_LARGE');
    expect(codeOf(() => unzip(archive(zeroes, 10)))).toBe('POLICY.IMPORT_UNPACKS_TOO_LARGE');
    expect(codeOf(() => unzip(archive(Buffer.from('klein'), 5)))).toBe('unpacked');
  });
  it('cut anywhere is damaged, never a crash', () => {
    const whole = archive(Buffer.from('一二三四五'), 15);
    for (let n = 0; n < whole.length; n += 1)
      expect(codeOf(() => unzip(whole.subarray(0, n)))).toBe('POLICY.IMPORT_UNREADABLE');
  });
});
