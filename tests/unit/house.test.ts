import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';

const lines = (file: string) => readFileSync(file, 'utf8').split('\n').length - 1;
const code = globSync('src/**/*.{ts,tsx,astro,css}').filter((file) => !file.endsWith('.test.ts'));

describe('the house', () => {
  it('keeps files small: median at most 60 lines, none over 250', () => {
    const sizes = globSync('src/**/*.{ts,tsx,astro,css}').map((file) => ({ file, n: lines(file) }));
    expect(sizes.filter(({ n }) => n > 250)).toEqual([]);
    const sorted = sizes.map(({ n }) => n).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60);
  });

  it('has no drawers', () => {
    const drawer = /^(utils?|helpers?|common|misc|shared|lib)$/;
    const named = code.filter(
      (file) =>
        drawer.test(basename(dirname(file))) || /^(utils?|helpers?|misc)\./.test(basename(file)),
    );
    expect(named).toEqual([]);
  });

  it('lists names at its doors', () => {
    const { imports } = JSON.parse(readFileSync('package.json', 'utf8'));
    const doors = (Object.values(imports) as string[]).filter((path) => path.endsWith('.ts'));
    expect(doors.filter((door) => /export \*/.test(readFileSync(door, 'utf8')))).toEqual([]);
  });

  it('keeps the clock, chance and the browser out of pure rooms', () => {
    const { include } = JSON.parse(readFileSync('src/tsconfig.pure.json', 'utf8'));
    const pure = globSync((include as string[]).map((pattern) => `src/${pattern}`)).filter(
      (file) => !file.endsWith('.test.ts'),
    );
    const impure = /\b(Math\.random|Date\.now)\(|\bnew Date\(\)|\b(localStorage|fetch)\b\s*[.(]/;
    expect(pure.length).toBeGreaterThan(50);
    expect(pure.filter((file) => impure.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('keeps build-only libraries out of the browser', () => {
    const client = code.filter((file) => /^src\/(islands|ui|explorables|progress)\//.test(file));
    const buildOnly =
      /from '(zod|yaml|temml|pinyin-pro|opencc-js|pagefind|node:[^']+|#course\/files|#course\/schema|#quiz\/schema|#charts|#charts\/schema|#search\/build)'/;
    expect(client.filter((file) => buildOnly.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('says nothing of the place it was made in', () => {
    const files = globSync([
      'src/**/*',
      'content/**/*',
      'tests/**/*.ts',
      '*.md',
      '*.json',
      '*.mjs',
      '*.ts',
    ]).filter(
      (file) =>
        /\.(ts|tsx|astro|css|md|mdx|yaml|json|mjs|svg)$/.test(file) && file !== 'package-lock.json',
    );
    const place = new RegExp(['\\.\\./shared', '/work/', 'registry\\.npmjs'].join('|'));
    expect(
      files.filter(
        (file) => file !== 'tests/unit/house.test.ts' && place.test(readFileSync(file, 'utf8')),
      ),
    ).toEqual([]);
  });
});
