import { describe, expect, it } from 'vitest';
import { readBody } from '../../../src/course/markup/body.ts';
import { readTag } from '../../../src/course/markup/tag.ts';
import { charactersIn } from '../../../src/course/passage.ts';
import { placesIn } from '../../../src/course/read/places.ts';

const body = (text: string) => readBody(text, 0, placesIn('lesson.mdx', text));
const section = (text: string) =>
  `<Section id="s" title="t">\n\n${text}\n\n<Takeaways>\n\n- 完\n\n</Takeaways>\n\n</Section>\n`;
const paragraphs = (text: string) =>
  body(section(text))
    .paragraphs.map(({ text }) => text.trim())
    .slice(0, -1);

describe('tags', () => {
  it.each([
    ['<Try id="a" />', { id: 'a' }],
    ['<Try id=\'a "b"\' />', { id: 'a "b"' }],
    ['<Formula tex={"\\\\frac{a}{b}"} plain="a > b" />', { tex: '\\frac{a}{b}', plain: 'a > b' }],
    ['<Case\n  title="一"\n>', { title: '一' }],
    ['<Try id={code} />', { id: undefined }],
    ['<Try id />', { id: undefined }],
  ])('%s', (text, attributes) => {
    const tag = readTag(text, 0);
    expect(Object.fromEntries(tag?.attributes.map((a) => [a.name, a.value]) ?? [])).toEqual(
      attributes,
    );
    expect(tag?.end).toBe(text.length);
  });

  it.each(['< a', '<5', '<Case title="', '<Case title=">', '<https://a.b>'])(
    'are not seen in %s',
    (text) => {
      expect(readTag(text, 0)).toBeUndefined();
    },
  );
});

describe('lesson text', () => {
  it('leaves markup out and keeps what readers see', () => {
    expect(
      paragraphs('**钱**在[这里](https://a.b)，<Term id="x">EDI</Term> 标准，\\{也好\\}。'),
    ).toEqual(['钱在这里，EDI 标准，{也好}。']);
  });

  it('parts lists, tables, quotes and headings', () => {
    expect(paragraphs('### 小标题\n- 一\n- 二\n1. 三\n\n| 四 | 五 |\n|---|---|\n> 六')).toEqual([
      '小标题',
      '一',
      '二',
      '三',
      '四',
      '五',
      '六',
    ]);
  });

  it('takes code and comments for what they are', () => {
    const { problems, characters } = body(
      section('```html\n<b>{x}</b>\nimport a\n```\n\n`{y} <i>` {/* <u> */}字'),
    );
    expect(problems).toEqual([]);
    expect(characters).toBe(2);
  });

  it('knows where each character stands', () => {
    const text = section('甲**乙**\\{丙');
    const [paragraph] = body(text).paragraphs;
    const places = ['甲', '乙', '丙'].map((letter) => {
      const index = paragraph?.text.indexOf(letter) ?? -1;
      return paragraph?.at(index).column;
    });
    expect(places).toEqual([1, 4, 9]);
  });
});

describe('characters', () => {
  it.each([
    ['电子商务', 4],
    ['约 8.6%，3 个 SKU。', 5],
    ['1,000 元', 2],
    ['“，。”', 0],
  ])('%s: %i', (text, count) => {
    expect(charactersIn(text)).toBe(count);
  });
});
