import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Course, Lesson, Term } from '#course';
import { find, nothing } from '#search';
import { writeSearchFiles } from '#search/build';
import { type BuiltSearch, builtSearch } from '../../support/search-engine.ts';

const lesson = (id: string, section: string, title: string): Lesson => ({
  id,
  section,
  title,
  number: section,
  chapter: 'basics',
  path: `basics/${id}/`,
  file: `content/zh-CN/basics/${id}.mdx`,
  promise: '',
  minutes: 10,
  keywords: ['备货'],
  sources: [],
  reviewed: '2026-11-22',
  sections: [],
  asks: [],
  questions: [],
  uses: { terms: [], laws: [], tries: [], figures: [] },
  characters: 0,
});

const question: Lesson['questions'][number] = {
  id: 'stock-why',
  rev: 1,
  type: 'single',
  point: '1.3.1',
  cites: '1.3.1',
  level: 'recall',
  difficulty: 1,
  stem: '安全库存防的**不**是哪一样？共 {n} 个。',
  explain: '解释不许被搜到',
  options: [
    { id: 'a', text: '选项不许被搜到', right: true, reason: '理由不许被搜到' },
    { id: 'b', text: '需求波动', reason: '是它' },
  ],
};

const term = (id: string, name: string, section: string): Term => ({
  id,
  term: name,
  en: id,
  definition: `${name}的意思`,
  aliases: [],
  section,
});

const course = (glossary: Term[]): Course => ({
  identity: {
    id: 'test',
    version: '1',
    title: {},
    tagline: {},
    brand: {},
    locales: ['zh-CN'],
    base: '/training/',
    chapters: ['basics'],
    pass: { chapter: 0.8, final: 0.8 },
  },
  outline: { chapters: [] },
  laws: [],
  editions: [
    {
      locale: 'zh-CN',
      root: '',
      glossary,
      chapters: [
        {
          id: 'basics',
          title: '基础',
          promise: '',
          outcomes: [],
          number: 1,
          path: 'basics/',
          charts: {},
          lessons: [
            { ...lesson('stock', '1.3', '四条流'), questions: [question] },
            lesson('history', '1.1', '从单证到手机'),
          ],
        },
      ],
    },
  ],
});

const page = (type: string, title: string, body: string) =>
  `<!doctype html><html lang="zh-CN"><body><nav>导航</nav><main data-pagefind-body ` +
  `data-pagefind-filter="type:${type}, chapter:basics" data-pagefind-meta="type:${type}, title:${title}">` +
  `<h1>${title}</h1>${body}</main></body></html>`;

const pages = {
  'basics/stock/': page(
    'lesson',
    '四条流',
    '<p>开头。</p><h2 id="1.3.1">供应链</h2><p>多备的叫<button>安全库存</button>。</p>' +
      '<section data-pagefind-ignore="all"><h2 id="quiz">练一练</h2><p>答案不许被搜到</p></section>',
  ),
  'basics/history/': page(
    'lesson',
    '从单证到手机',
    '<h2 id="1.1.2">三<em>金工程</em></h2><p>桥、关、卡。</p>',
  ),
  'tools/stock/': page(
    'tool',
    '备货实验台',
    '<p>安全库存备多少。</p><div data-pagefind-ignore="all">旋钮不许被搜到</div><p>供应商准时最省。</p>',
  ),
  'glossary/': page('glossary', '术语表', '<h2 id="term-safety-stock">安全库存</h2>'),
};

const written = [term('safety-stock', '安全库存', '1.3'), term('later', '以后才讲', '6.1')];
let folder: string;
let search: BuiltSearch;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-'));
  for (const [path, html] of Object.entries(pages)) {
    await mkdir(join(folder, path), { recursive: true });
    await writeFile(join(folder, path, 'index.html'), html);
  }
  await writeSearchFiles(folder, course(written));
  search = await builtSearch(folder, 'zh-CN');
});
afterAll(() => rm(folder, { recursive: true }));

const ask = (query: string) => find(query, search.engine, search.lexicon, search);

describe('a small site', () => {
  it('is found by half a word, across tags, below no particular base', async () => {
    const { lessons } = await ask('全库');
    expect(lessons.map((l) => l.path)).toEqual(['basics/stock/']);
    expect(lessons[0]?.headings.map((h) => h.path)).toEqual(['basics/stock/#1.3.1']);
    expect((await ask('三金工')).lessons.map((l) => l.path)).toEqual(['basics/history/']);
  });

  it('answers with terms that lead to the glossary, and with questions by their stem', async () => {
    const { terms, questions } = await ask('anquankucun');
    expect(terms.map((t) => t.path)).toEqual(['glossary/#term-safety-stock']);
    expect(questions).toMatchObject([{ path: 'basics/stock/#q-stock-why', lesson: '1.3 四条流' }]);
    expect(questions[0]?.title.map((s) => s.text).join('')).toBe(
      '安全库存防的不是哪一样？共 … 个。',
    );
  });

  it('answers with tools apart, by their name, their text or what the query was taken for', async () => {
    const { lessons, tools } = await ask('准时');
    expect([lessons, tools.map((t) => t.path)]).toEqual([[], ['tools/stock/']]);
    expect((await ask('备货实验')).tools[0]?.title).toEqual([
      { text: '备货实验', mark: true },
      { text: '台', mark: false },
    ]);
    const [heard] = (await ask('anquankucun')).tools;
    expect(heard?.excerpt.find((s) => s.mark)?.text).toBe('安全库存');
  });

  it('never gives an answer away', async () => {
    const files = await readdir(join(folder, 'pagefind/fragment'));
    const texts = await Promise.all(
      files.map(async (name) =>
        gunzipSync(await readFile(join(folder, 'pagefind/fragment', name))).toString(),
      ),
    );
    expect(texts).toHaveLength(4);
    expect(texts.join('').replaceAll('\u200b', '')).not.toMatch(/不许被搜到|练一练|导航/);
  });

  it('limits a search to a chapter', async () => {
    const options = { ...search, chapter: 'marketing' };
    const answer = await find('安全库存', search.engine, search.lexicon, options);
    expect(answer).toEqual(nothing);
  });

  it('leaves the pages as they were', async () => {
    const html = await readFile(join(folder, 'basics/stock/index.html'), 'utf8');
    expect(html).toBe(pages['basics/stock/']);
  });
});

it('refuses a glossary term that its lesson never uses, by name', async () => {
  const lost = [...written, term('rop', '再订货点', '1.3')];
  await expect(writeSearchFiles(folder, course(lost))).rejects.toThrow(
    '再订货点 (id rop, section 1.3)',
  );
});
