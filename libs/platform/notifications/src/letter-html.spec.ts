import { letterHtml } from './letter-html';

describe('a letter as HTML', () => {
  it('has its paragraphs, its lines and its links', () => {
    const html = letterHtml('您好：\n\n第一行\n第二行\n\nhttps://zhiya.example/join?a=1&b=2\n');
    expect(html).toContain(
      '<p>您好：</p><p>第一行<br>第二行</p><p><a href="https://zhiya.example/join?a=1&amp;b=2">https://zhiya.example/join?a=1&amp;b=2</a></p>',
    );
  });

  it('shows what somebody called themselves, and runs none of it', () => {
    const html = letterHtml('<img src=x onerror="alert(1)"> & Co.\nhttps://evil.example/"><script>');
    expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; Co.');
    expect(html).not.toMatch(/<(img|script)/);
  });
});
