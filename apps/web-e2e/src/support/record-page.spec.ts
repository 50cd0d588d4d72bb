import { hasStateOn, pageFindings, type Told } from './record-page';

const STATES = new Set(['ACCEPTED', 'OFFERED']);
const WAITING: Told = { word: '待答复', turns: ['轮到企业', '轮到您'], isReaders: false };
const MINE: Told = { ...WAITING, isReaders: true };

const SAID = '<span class="standing"><span class="tag run">待答复</span><span>轮到<!-- -->您：比较报价</span></span>';
const page = (inside: string, standing = SAID): string =>
  `<html><head><title>x</title></head><body><header><button type="submit">退出</button></header>
   <main><h1>报价</h1>${standing}${inside}</main><script>{"state":"OFFER.ACCEPTED"}</script></body></html>`;
const BUTTON = '<form method="post"><button type="submit" class="btn">接受</button></form>';

describe('the page of a record', () => {
  it('is in order where it tells the state, the turn and a step', () => {
    expect(pageFindings(page(BUTTON), MINE, STATES)).toEqual([]);
    expect(pageFindings(page('<a class="btn small" href="/x">选择</a>'), MINE, STATES)).toEqual([]);
    expect(pageFindings(page('<div class="turns"><a href="/x">去办理</a></div>'), MINE, STATES)).toEqual([]);
    expect(pageFindings(page('<p>只读</p>'), WAITING, STATES)).toEqual([]);
  });

  it('is none where there is no heading', () => {
    expect(pageFindings('<html><body><main><p>待答复</p></main></body></html>', WAITING, STATES)).toEqual([
      'no page with a heading',
    ]);
  });

  it('is missed where the state has no word of its own, even if the words stand somewhere', () => {
    const without = '<span class="standing"><span class="tag">OK</span>轮到企业</span>';
    expect(pageFindings(page('<p>待答复</p>', without), WAITING, STATES)).toEqual(['no word of the state: 待答复']);
  });

  it('is missed where nobody is named beside the state, whatever is said of other records', () => {
    const silent = '<span class="standing"><span class="tag">待答复</span></span>';
    const missed = ['not said whose turn it is: 轮到企业 / 轮到您'];
    expect(pageFindings(page('<p>轮到企业：签署合同</p>', silent), WAITING, STATES)).toEqual(missed);
    expect(pageFindings(page('', '<span class="tag">待答复</span>'), WAITING, STATES)).toEqual(missed);
    expect(pageFindings(page('<p>轮到企业</p>', '<span class="tag">待答复</span>'), WAITING, STATES)).toEqual([]);
  });

  it('is missed where its reader is waited for and finds nothing to do and no reason', () => {
    const missed = ['no next step, and no reason why there is none'];
    expect(pageFindings(page('<a href="/x">案件</a>'), MINE, STATES)).toEqual(missed);
    expect(pageFindings(page('<button type="submit" disabled>接受</button>'), MINE, STATES)).toEqual(missed);
    expect(pageFindings(page('<span class="barred"> </span>'), MINE, STATES)).toEqual(missed);
    expect(pageFindings(page('<span class="barred">报价已到期</span>'), MINE, STATES)).toEqual([]);
  });

  it('is missed where a code is in sight, and not where it is out of it', () => {
    expect(pageFindings(page('<p>被拒绝：OFFER.ACCEPTED</p>'), WAITING, STATES)).toEqual([
      'a code in sight: OFFER.ACCEPTED',
    ]);
    expect(pageFindings(page('<td>UNDER_REVIEW</td><td>ACCEPTED</td><td>principalFen</td>'), WAITING, STATES)).toEqual([
      'a code in sight: UNDER_REVIEW',
      'a code in sight: ACCEPTED',
      'a code in sight: principalFen',
    ]);
    const unseen = '<p hidden>UNDER_REVIEW</p><style>A_B</style><input value="OFFERED"><p>V1.0 PICC 2019SR0700001</p>';
    expect(pageFindings(page(unseen), WAITING, STATES)).toEqual([]);
  });

  it('shows a state where it has its tag, and not where its word stands alone', () => {
    expect(hasStateOn(page(''), '待答复')).toBe(true);
    expect(hasStateOn(page('<p>待答复</p>', ''), '待答复')).toBe(false);
    expect(hasStateOn('<html></html>', '待答复')).toBe(false);
  });
});
