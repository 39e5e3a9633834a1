import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexedHtml } from './indexed-html.ts';
import { separate } from './separate.ts';

const page = (body: string, attributes = '') =>
  `<!doctype html><html lang="zh-CN"><head><title>安全</title></head><body><nav>导航</nav>` +
  `<main data-pagefind-body${attributes}>${body}</main><footer>页脚</footer></body></html>`;

describe('separate', () => {
  it.each([
    ['安全库存', '安|全|库|存'],
    ['用 EDI标准', '用 EDI标|准'],
    ['ROP=日均×提前期', 'ROP|=|日|均|×|提|前|期'],
    ['Latin only, no change', 'Latin only, no change'],
    ['库存 5', '库|存 5'],
  ])('%s → %s', (text, separated) => {
    expect(separate(text).replaceAll('\u200b', '|')).toBe(separated);
  });

  it('only ever adds separators', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'安全 a1=，&;') }), (text) => {
        expect(separate(text).replaceAll('\u200b', '')).toBe(text);
        expect(separate(text)).not.toMatch(/\p{Script=Han}\p{Script=Han}/u);
      }),
    );
  });
});

describe('indexedHtml', () => {
  it('leaves pages alone that are not to be searched', () => {
    expect(indexedHtml('<html lang="zh-CN"><main>安全</main></html>')).toBeUndefined();
  });

  it('separates text, across tags too, and nothing else', () => {
    const body =
      '<!--注释--><h2 id="安全">三<em>金</em></h2><p title="标题">库&amp;存 &lt;b&gt;</p><script>"变量"</script>';
    const { html } = indexedHtml(page(body)) ?? { html: '' };
    expect(html.replaceAll('\u200b', '|')).toContain(
      '<!--注释--><h2 id="安全">三<em>|金</em></h2><p title="标题">库|&amp;存 &lt;b&gt;</p><script>"变量"</script>',
    );
    expect(html.replaceAll('\u200b', '').replace('=""', '')).toBe(page(body));
  });

  it('does not join what stands in different paragraphs', () => {
    const body = '<h2>手机</h2><p>学<b>完</b></p><ul><li>你</li></ul>能';
    const { html } = indexedHtml(page(body)) ?? { html: '' };
    expect(html.replaceAll('\u200b', '|')).toContain(
      '<h2>手|机</h2><p>学<b>|完</b></p><ul><li>你</li></ul>能</main>',
    );
  });

  it('gives every fact an attribute of its own, so that a title may hold commas and quotes', () => {
    const facts =
      ' data-pagefind-filter="type:lesson, chapter:basics"' +
      ' data-pagefind-meta=\'type:lesson, lesson:1.1, title:先看, 再说 “三金”: "x"\'';
    const indexed = indexedHtml(page('', facts));
    expect(indexed?.facts).toEqual({
      type: 'lesson',
      chapter: 'basics',
      lesson: '1.1',
      title: '先看, 再说 “三金”: "x"',
    });
    expect(indexed?.html).toContain('data-search-title="先看, 再说 “三金”: &quot;x&quot;"');
    expect(indexed?.html).toContain(
      'data-pagefind-filter="type[data-search-type], chapter[data-search-chapter]"',
    );
    expect(indexed?.language).toBe('zh-cn');
  });

  it('keeps table cells apart', () => {
    const { html } = indexedHtml(page('<table><tr><td>项目<td>金额</table>')) ?? { html: '' };
    expect(html.replaceAll('\u200b', '')).toContain('<td> 项目<td> 金额');
  });
});
