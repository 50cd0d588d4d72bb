import { CATALOGUE, documentOf, obligationsOf } from './lookup';

const byId = (id: string) => CATALOGUE.obligations.find((o) => o.id === id)!;

describe('the obligations of a document', () => {
  it('are those that cite it, and none for a document that binds nobody', () => {
    expect(obligationsOf('cbirc-34-2019').map((o) => o.id)).toContain('notice-npl-tolerance');
    expect(new Set(obligationsOf('cbirc-34-2019').map((o) => o.document))).toEqual(new Set(['cbirc-34-2019']));
    expect(obligationsOf('civil-code')).toEqual([]);
  });
  it('cover the plan of 2018: what is compulsory and what is not', () => {
    const of = (duty: string) =>
      obligationsOf('demonstration-city-plan-2018')
        .filter((o) => o.duty === duty)
        .map((o) => o.id);
    expect(of('OPTIONAL')).toEqual(['city-task-public-service', 'city-task-innovation']);
    expect(of('REQUIRED')).toEqual(
      expect.arrayContaining([
        'city-task-quality',
        'city-task-protection',
        'city-guide-fund',
        'city-bundle',
        'city-certified',
        'city-strong-counties',
      ]),
    );
  });
  it('write region or unit as two names of a file', () => {
    expect(byId('week-12-file-name').fileNames).toEqual([
      '第十二届中国专利周{地区}活动方案',
      '第十二届中国专利周{单位}活动方案',
    ]);
  });
  it('hold the six sections of the report with what each needs', () => {
    const { sections } = byId('hubei-report-template');
    expect(sections.map((s) => s.title.zh)).toEqual([
      '专利周开展总体情况',
      '宣传报道情况',
      '专利交易与服务对接情况',
      '成效和亮点',
      '经验和不足',
      '下一步工作建议',
    ]);
    expect(sections[1]!.needs).toEqual(['MEDIA_REPORTS']);
  });
});

describe('the documents', () => {
  it('are reached from those that name them', () => {
    const named = documentOf('demonstration-city-plan-2018')!.names.map((id) => documentOf(id)!.number);
    expect(named).toEqual(
      expect.arrayContaining([
        '国发〔2015〕71号',
        '国发〔2016〕86号',
        '国知发管字〔2016〕93号',
        'GB/T 29490-2013',
        '国发〔2017〕37号',
        null,
      ]),
    );
  });
  it('keep signing and publication apart', () => {
    expect(documentOf('demonstration-city-plan-2018')).toMatchObject({
      issuedOn: '2018-03-15',
      publishedOn: '2018-12-31',
    });
    expect(documentOf('hubei-patent-week-13-2019')).toMatchObject({ issuedOn: null, publishedOn: null });
  });
  it('quote nothing that is not on file', () => {
    expect(
      CATALOGUE.documents
        .filter((d) => !d.textOnFile)
        .flatMap((d) => d.clauses)
        .filter((c) => c.quote !== ''),
    ).toEqual([]);
  });
});
