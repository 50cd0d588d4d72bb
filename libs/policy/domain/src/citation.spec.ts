import { divideIntoClauses, libraryOf, normaliseText, type LibraryDocument } from '@zhiya/policy-documents';
import { heldChanges, heldTo, type CitedDocument } from './citation';

const documents = new Map(
  libraryOf([
    {
      id: 'own',
      title: '示例办法',
      number: null,
      issuer: '局',
      level: 'CITY',
      division: '441900',
      issuedOn: null,
      publishedOn: null,
      effectiveFrom: null,
      effectiveUntil: null,
      source: '来文',
    },
  ]).map((d) => [d.id, d]),
);
const bulletin = documents.get('ip-operation-bulletin-2019-12')!;
const TEXT =
  '示例办法\n第一条　企业按期还款的，按照实付利息的60%给予补贴。\n第二条　（一）年度上限80万元。\n（二）保险费按40%补贴。';
const imported = (document: LibraryDocument, text = TEXT): CitedDocument => ({
  document,
  pieces: divideIntoClauses(normaliseText(text)),
});
const onFile: CitedDocument = { document: bulletin, pieces: [] };
const held = (cited: CitedDocument | null, clause: string, quote: string) => {
  const { reference, confidence, faults } = heldTo({ document: 'd', clause, quote }, cited);
  return [reference.clause, confidence, ...faults.map((f) => `${f.code} ${f.field}`)];
};

describe('a citation is held to the library', () => {
  const own = imported(documents.get('own')!);
  it('is official where its words stand in that place of an imported text', () => {
    expect(held(own, '第一条', '按照实付利息的６０％给予补贴')).toEqual(['第一条', 'official']);
    expect(
      [
        held(own, '第二条', '保险费按40%补贴'),
        held(own, '第二条（二）', '保险费按40%补贴'),
        held(own, '全文', '年度上限80万元'),
      ].map((h) => h[1]),
    ).toEqual(['official', 'official', 'official']);
  });
  it('is refused where the text has no such place, has the words elsewhere, or not at all', () => {
    expect(held(own, '第九条', '年度上限80万元')).toEqual(['第九条', 'unknown', 'RULE.CLAUSE_ABSENT clause']);
    expect(heldTo({ document: 'd', clause: '第一条', quote: '保险费按40%补贴' }, own).faults).toEqual([
      { code: 'RULE.QUOTED_ELSEWHERE', facts: { clause: '第一条', found: '第二条（二）' }, field: 'clause' },
    ]);
    const [absent] = heldTo({ document: 'd', clause: '第一条', quote: '按照实付利息的90%给予补贴' }, own).faults;
    expect([absent!.code, absent!.field, String(absent!.facts!['near'])]).toEqual([
      'RULE.QUOTATION_ABSENT',
      'quote',
      expect.stringContaining('实付利息的60%') as string,
    ]);
  });
  it('of a document whose words are on file is as sure as the clause that has them, whichever of a paragraph that is', () => {
    expect(held(onFile, '行业动态 1，第 5 段', '按照50%进行补贴')).toEqual(['fee-subsidies', 'official']);
    expect(held(onFile, 'interest-subsidy', '最高70%、不超过100万元/年')).toEqual(['interest-subsidy', 'official']);
    expect(
      [held(onFile, '第九条', '最高70%'), held(onFile, 'interest-subsidy', '最高60%的利息补贴')].map((h) => h.slice(1)),
    ).toEqual([
      ['unknown', 'RULE.TEXT_NOT_IMPORTED clause'],
      ['unknown', 'RULE.TEXT_NOT_IMPORTED quote'],
    ]);
    expect(held(onFile, 'interest-subsidy', '按照50%进行补贴').slice(1)).toEqual([
      'unknown',
      'RULE.QUOTED_ELSEWHERE clause',
    ]);
  });
  it('of such a document shows the nearest of its quotations', () => {
    expect(
      String(
        heldTo({ document: 'd', clause: '行业动态 1，第 5 段', quote: '按照40%进行补贴' }, onFile).faults[0]!.facts![
          'near'
        ],
      ),
    ).toContain('按照50%进行补贴');
  });
  it('has words enough to tell their place, each part by itself, whatever the document', () => {
    for (const quote of ['的', '凡…补贴', '年度上限80万元……的', '年度 上'])
      expect(held(own, '第二条', quote).slice(1)).toEqual(['unknown', 'RULE.QUOTATION_SHORT quote']);
    expect(held(null, '第五条', '60%').slice(1)).toEqual(['unknown', 'RULE.QUOTATION_SHORT quote']);
    expect(held(own, '全文', '实付利息的60%……年度上限80万元').slice(1)).toEqual(['official']);
  });
  it('of a document whose text nobody has is kept and unknown, or as sure as the clause it repeats', () => {
    const bare: CitedDocument = { document: documents.get('dongguan-ip-fund-52-2020')!, pieces: [] };
    expect([held(bare, '第五条', '按照60%补贴'), held(null, '第五条', '按照60%补贴')]).toEqual([
      ['第五条', 'unknown'],
      ['第五条', 'unknown'],
    ]);
    const mirrored: CitedDocument = {
      document: {
        ...bare.document,
        clauses: [
          {
            id: 'rate',
            locator: '第五条',
            summary: { zh: '', en: '' },
            quote: '按照60%补贴利息',
            confidence: 'mirror',
          },
        ],
      },
      pieces: [],
    };
    expect([
      held(mirrored, '第五条', '60%补贴利息'),
      held(mirrored, '第五条', '70%补贴利息'),
      held(mirrored, '第六条', '60%补贴利息'),
    ]).toEqual([
      ['rate', 'mirror'],
      ['rate', 'unknown'],
      ['第六条', 'unknown'],
    ]);
  });
  it('is decided anew when the text has come', () => {
    const change = (clause: string, quote: string) => ({
      parameter: 'PREMIUM_RATE',
      from: '2020-07-01',
      value: '0.40',
      reference: { document: 'd', clause, quote },
      confidence: 'unknown' as const,
    });
    const drafted = [change('第二条', '保险费按40%补贴'), change('第二条', '保险费按30%补贴')];
    expect(heldChanges(drafted, () => null)).toEqual({ changes: drafted, faults: [] });
    const now = heldChanges(drafted, () => own);
    expect([now.changes.map((c) => c.confidence), now.faults.map((f) => [f.code, f.field])]).toEqual([
      ['official', 'unknown'],
      [['RULE.QUOTATION_ABSENT', 'changes[1].reference']],
    ]);
  });
});
