import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { FINAL } from '#quiz';
import { reservedChapters, reservedLessons } from '../../../src/course/reserved.ts';

const names = (pattern: string) =>
  globSync(pattern)
    .map((path) => basename(path.replace('/index.astro', ''), '.astro'))
    .filter((name) => !name.includes('[') && name !== 'index');

it('no chapter or lesson can take the address of a page, or the final test’s name', () => {
  const routes = 'src/pages/[[]...locale[]]';
  expect(
    [...names(`${routes}/*.astro`), ...names(`${routes}/*/index.astro`), FINAL].toSorted(),
  ).toEqual(reservedChapters);
  expect(names(`${routes}/[[]chapter[]]/*.astro`)).toEqual(reservedLessons);
});
