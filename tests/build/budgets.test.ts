import { describe, expect, it } from 'vitest';
import { builds } from '../support/builds.ts';
import { brotliBytes, builtPages, isLesson } from '../support/dist.ts';

const pages = builtPages(builds.site);
const lessons = pages
  .filter(isLesson)
  .map(({ path, html }) => ({ path, bytes: brotliBytes(html) }));

describe('a lesson fits in one network flight', () => {
  it('median at most 14,000 B, worst at most 18,000 B of brotli', () => {
    const sorted = lessons.map(({ bytes }) => bytes).sort((a, b) => a - b);
    console.log(
      'lesson HTML, brotli bytes:',
      lessons.map(({ path, bytes }) => `${path} ${bytes}`),
    );
    expect(lessons.length).toBeGreaterThanOrEqual(3);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(14_000);
    expect(sorted.at(-1)).toBeLessThanOrEqual(18_000);
  });
});

describe.each(pages)('$path paints from its HTML alone', ({ html }) => {
  it('has no stylesheet, font or blocking script to fetch before its first text', () => {
    const first = html.slice(0, html.indexOf('</h1>'));
    expect(first.match(/<link[^>]+rel="?(stylesheet|preload|preconnect)/g)).toBeNull();
    expect(html).not.toContain('@font-face');
    expect(html).not.toContain('@import');
    const fetched = html.match(/<script[^>]+src=[^>]+>/g) ?? [];
    expect(fetched.filter((tag) => !/type="?module/.test(tag))).toEqual([]);
  });

  it('asks no other origin for anything', () => {
    const sources = html.match(/\s(?:src|srcset|poster|data-src)="?(?:https?:)?\/\/[^"\s>]+/g);
    expect(sources).toBeNull();
    expect(html.match(/url\(\s*["']?(?:https?:)?\/\//g)).toBeNull();
  });
});
