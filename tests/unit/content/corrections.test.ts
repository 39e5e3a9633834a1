import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadCourse } from '#course/files';

/** Points where the source deck is right, or says nothing (the extensions): no correction is due. */
const sound = new Set('2.1.2 4.2.1 4.2.3 4.3.2 5.2.1 5.3.3 6.2.2 6.3.3 6.3.4 6.3.5'.split(' '));

const corrected = new Set(
  globSync('content/zh-CN/*/*.mdx')
    .flatMap((file) => readFileSync(file, 'utf8').split('<Section '))
    .filter((section) => section.includes('<Correction '))
    .flatMap((section) => /^point="([\d.]+)"/.exec(section)?.[1] ?? []),
);

const points = loadCourse()
  .outline.chapters.flatMap(({ sections }) => sections)
  .flatMap((section) => section.points);

it.each(points.filter(({ id }) => !sound.has(id)))('$id $zh sets the deck right', ({ id }) => {
  expect(corrected).toContain(id);
});
