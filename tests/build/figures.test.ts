import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Build, builds } from '../support/builds.ts';
import { builtPages } from '../support/dist.ts';

const attribute = (tag: string, name: string) =>
  new RegExp(`\\s${name}=(?:"([^"]*)"|([^\\s>]*))`).exec(tag)?.slice(1).find(Boolean) ?? '';

describe.each(Object.entries(builds))('figures of %s', (_, build: Build) => {
  const figures = builtPages(build).flatMap(({ path, html }) =>
    (html.match(/<img[^>]*\/figures\/[^>]*>/g) ?? []).map((tag) => ({ path, tag })),
  );
  const source = (tag: string) =>
    readFileSync(join(build.out, attribute(tag, 'src').slice(build.base.length)), 'utf8');

  it('are files with the colours inside, of the size the page keeps free', () => {
    expect(figures.length).toBeGreaterThan(50);
    for (const { tag } of figures) {
      const svg = source(tag);
      expect(svg).toContain('prefers-color-scheme: dark');
      expect(svg).toContain(`viewBox="0 0 ${attribute(tag, 'width')} ${attribute(tag, 'height')}"`);
    }
  });

  it('are told in words, charts with their numbers', () => {
    expect(figures.filter(({ tag }) => attribute(tag, 'alt').length < 10)).toEqual([]);
    const gift = figures.find(({ tag }) => attribute(tag, 'src').endsWith('/marketing/gift.svg'));
    expect(attribute(gift?.tag ?? '', 'alt')).toContain('成本 90、进价 12、毛利 97');
  });
});
