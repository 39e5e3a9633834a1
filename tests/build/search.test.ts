import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { beforeAll, describe, expect, it } from 'vitest';
import { t } from '#i18n';
import { type Answer, find } from '#search';
import { builds } from '../support/builds.ts';
import { type BuiltSearch, builtSearch } from '../support/search-engine.ts';

const folder = builds.site.out;
const file = 'tests/fixtures/queries/zh-CN.yaml';
const queries: Record<string, Record<string, string>> = parse(readFileSync(file, 'utf8'));

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

interface Outcome {
  query: string;
  /** Place of the wanted lesson from 0, -1 when it is missing. */
  at: number;
  zero: boolean;
}

async function outcomes(kind: string): Promise<Outcome[]> {
  const asked: Outcome[] = [];
  for (const [query, path] of Object.entries(queries[kind] ?? {})) {
    const { lessons } = await ask(query);
    const at = lessons.findIndex((lesson) => lesson.path === path);
    asked.push({ query, at, zero: lessons.length === 0 });
  }
  return asked;
}

describe('recall over the built site', () => {
  it('has enough queries of every kind', () => {
    const sizes = Object.values(queries).map((kind) => Object.keys(kind).length);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(5);
    expect(sizes.reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(60);
  });

  it.each(Object.keys(queries))('%s', async (kind) => {
    const asked = await outcomes(kind);
    const share = (most: number) =>
      asked.filter(({ at }) => at >= 0 && at < most).length / asked.length;
    const missed = asked.filter(({ at }) => at < 0 || at > 2).map(({ query }) => query);
    const zero = asked.filter((o) => o.zero).length;
    console.log(
      `${kind.padEnd(15)} n ${String(asked.length).padStart(2)}  @1 ${share(1).toFixed(2)}  @3 ${share(3).toFixed(2)}  zero ${zero}  ${missed.join(' ')}`,
    );
    expect(share(3), `missed: ${missed.join(', ')}`).toBeGreaterThanOrEqual(wanted(kind));
  });

  it.each(first)('%s leads to its lesson first', async (query) => {
    const path = Object.values(queries)
      .map((kind) => kind[query])
      .find(Boolean);
    const { lessons } = await ask(query);
    expect(lessons[0]?.path).toBe(path);
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

  it('lists questions by their stem, with a link to each', async () => {
    const { questions } = await ask('三金');
    expect(questions[0]?.path).toMatch(/^basics\/history\/#q-/);
  });

  it('carries nothing that nobody loads', () => {
    const files = readdirSync(`${folder}/pagefind`).filter((name) => /\.(js|css)$/.test(name));
    expect(files).toEqual(['pagefind.js']);
  });
});
