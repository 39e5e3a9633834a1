import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCourse } from '#course/files';
import { t } from '#i18n';
import { type Answer, find, synonymGroups } from '#search';
import { builds } from '../support/builds.ts';
import { type Outcome, outcome, queriesOf } from '../support/queries.ts';
import { type BuiltSearch, builtSearch } from '../support/search-engine.ts';

const folder = builds.site.out;

/** Written with chapter 1, over the whole course, and twice more after the search was tuned. */
const sets = ['zh-CN', 'course', 'held-out', 'fresh'];
const queries = sets.flatMap((set) => queriesOf(set).map((wanted) => ({ ...wanted, set })));

/** Kinds that a search by characters must never miss. */
const sure = ['exact', 'partial', 'across-borders', 'traditional', 'latin', 'full-width'];
const wanted = (kind: string) => (sure.includes(kind) ? 1 : 0.9);

/** Queries whose lesson must come first. */
const first = [
  '安全库存',
  '全库',
  'aqkc',
  'anquankucun',
  '安全庫存',
  'safety stock',
  'ＥＤＩ',
  '三金',
];

let search: BuiltSearch;
const ask = (query: string, literal = false): Promise<Answer> =>
  find(query, search.engine, search.lexicon, { literal, spellings: search.spellings });

beforeAll(async () => {
  search = await builtSearch(folder, 'zh-CN');
});

const outcomes = (some: typeof queries): Promise<Outcome[]> =>
  Promise.all(some.map(async (one) => outcome(one, await ask(one.query))));

const share = (some: Outcome[], good: (one: Outcome) => boolean) =>
  some.filter(good).length / some.length;
const among = (most: number) => (one: Outcome) => one.at >= 0 && one.at < most;

describe('recall over the built site', () => {
  it('is measured with enough queries of every kind, lesson by lesson', () => {
    expect(queries.length).toBeGreaterThanOrEqual(1000);
    for (const { number } of search.lexicon.table.pages)
      expect(queries.filter(({ lessons }) => lessons.includes(number)).length).toBeGreaterThan(20);
  });

  const groups = [...new Set(queries.map(({ set, kind }) => `${set} ${kind}`))];
  it.each(groups)('%s', async (group) => {
    const asked = await outcomes(queries.filter(({ set, kind }) => `${set} ${kind}` === group));
    const missed = asked.filter((one) => !among(3)(one)).map(({ query }) => query);
    const at1 = share(asked, among(1)).toFixed(2);
    const at3 = share(asked, among(3));
    console.log(
      `${group.padEnd(24)} n ${asked.length}  @1 ${at1}  @3 ${at3.toFixed(2)}  ${missed}`,
    );
    expect(at3, `missed: ${missed}`).toBeGreaterThanOrEqual(wanted(asked[0]?.kind ?? ''));
  });

  it('leads to the section meant', async () => {
    const asked = await outcomes(queries.filter(({ sections }) => sections.length > 0));
    expect(share(asked, ({ led }) => led)).toBeGreaterThanOrEqual(0.9);
  });

  it.each(first)('%s leads to its lesson first', async (query) => {
    const { lessons } = await ask(query);
    expect(queries.find((one) => one.query === query)?.lessons).toContain(lessons[0]?.path);
  });

  it('finds every term of a written lesson by its name, its English name and every alias', async () => {
    const { entries, pages } = search.lexicon.table;
    const called = entries
      .filter((entry) => entry.kind === 'term')
      .flatMap(({ name, en, aliases, page }) =>
        page === undefined
          ? []
          : [name, en ?? name, ...(aliases ?? [])].map((query) => ({ query, page })),
      );
    expect(called.length).toBeGreaterThan(100);
    const lost: string[] = [];
    for (const { query, page } of called) {
      const { lessons } = await ask(query);
      const found = lessons.slice(0, 3).some((lesson) => lesson.path === pages[page]?.path);
      if (!found) lost.push(query);
    }
    expect(lost).toEqual([]);
  });

  it.each(['量子力学', 'xyzzy', 'qwertyuiop', '？！', ''])(
    'finds nothing for “%s”',
    async (query) => {
      expect((await ask(query)).lessons).toEqual([]);
    },
  );

  it('takes the words as they are when asked to', async () => {
    const answer = await ask('aqkc', true);
    expect(answer.lessons).toEqual([]);
    expect(answer.instead).toBeUndefined();
  });
});

describe('what the index holds', () => {
  it('marks exactly what was searched for', async () => {
    const { lessons } = await ask('安全库存');
    const marks = lessons
      .flatMap((l) => [l.title, l.excerpt, ...l.headings.flatMap((h) => [h.title, h.excerpt])])
      .flat()
      .filter((s) => s.mark);
    expect(marks.length).toBeGreaterThan(0);
    expect(new Set(marks.map((s) => s.text))).toEqual(new Set(['安全库存']));
  });

  it('lists every tool by its title, with a link to its page', async () => {
    for (const [id, { title }] of Object.entries(t('zh-CN').explorables)) {
      const { tools } = await ask(title);
      expect(tools[0]?.path).toBe(`tools/${id}/`);
    }
    expect((await ask('工具箱')).tools[0]?.path).toBe('tools/');
    expect((await ask('anquankucun')).tools.map((tool) => tool.path)).toContain(
      'tools/safety-stock/',
    );
  });

  it('lists laws by their short names and articles, with a link to each', async () => {
    for (const query of ['消法', '消法 55 条', '消法第五十五条', '消費者權益保護法'])
      expect((await ask(query)).laws[0]?.path).toBe('laws/#consumer-law');
  });

  it('finds every point and section of the outline by what the outline calls it', async () => {
    const { chapters } = loadCourse().outline;
    const sections = chapters.flatMap((chapter) => chapter.sections);
    for (const { id, zh, en, points } of sections)
      for (const query of [zh, en, ...points.flatMap((point) => [point.zh, point.en])]) {
        const numbers = (await ask(query)).lessons.slice(0, 3).map((lesson) => lesson.number);
        expect(numbers, query).toContain(id);
      }
  });

  it('has a lesson for every group of words that mean the same', async () => {
    const lost: string[] = [];
    for (const words of synonymGroups) {
      const answers = await Promise.all(words.map((word) => ask(word, true)));
      if (answers.every(({ lessons }) => lessons.length === 0)) lost.push(words.join(' '));
    }
    expect(lost).toEqual([]);
  });

  it('lists questions by their stem, with a link to each', async () => {
    const { questions } = await ask('三金');
    expect(questions[0]?.path).toMatch(/^basics\/history\/#q-/);
  });

  it('carries nothing that nobody loads', () => {
    const files = readdirSync(`${folder}/pagefind`).filter((name) => /\.(js|css)$/.test(name));
    expect(files).toEqual(['pagefind.js']);
  });
});
