import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Build, builds } from '../support/builds.ts';
import { builtPages } from '../support/dist.ts';

const ids = (html: string) => [...html.matchAll(/\sid="?([^"\s>]+)"?/g)].map(([, id]) => id ?? '');

/** What is wrong with an internal link of a page, or undefined. */
function broken(build: Build, page: string, href: string): string | undefined {
  const [address = '', hash] = href.split('#');
  const path = new URL(address, `http://site${build.base}${page}`).pathname.replace(
    /\/$/,
    '/index.html',
  );
  if (!path.startsWith(build.base)) return `${page}: ${href} leaves the base`;
  const file = join(build.out, decodeURI(path.slice(build.base.length)));
  if (!existsSync(file) || statSync(file).isDirectory()) return `${page}: ${href} has no file`;
  const anchor = hash && decodeURIComponent(hash);
  if (anchor && !ids(readFileSync(file, 'utf8')).includes(anchor))
    return `${page}: ${href} has no anchor`;
  return undefined;
}

describe.each(Object.entries(builds))('%s', (_, build) => {
  const pages = builtPages(build);

  it('links only to what exists', () => {
    const faults = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/<a\s[^>]*?href="?([^"\s>]+)/g)]
        .map(([, href]) => href ?? '')
        .filter((href) => !/^(https?:|mailto:)/.test(href))
        .flatMap((href) => broken(build, path, href.replaceAll('&#38;', '&')) ?? []),
    );
    expect(faults).toEqual([]);
  });

  it.each(pages)(
    '$path: one language, one title, one h1, unique ids, no inline handlers or styles',
    ({ path, html }) => {
      expect(html).toContain(`<html lang="${path.startsWith('en/') ? 'en' : 'zh-CN'}"`);
      expect(html.match(/<title>[^<]+<\/title>/g)?.length).toBeGreaterThanOrEqual(1);
      expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
      const all = ids(html.replace(/<script[\s\S]*?<\/script>/g, ''));
      expect(all.filter((id, i) => all.indexOf(id) !== i)).toEqual([]);
      expect(html.match(/<[^>]+\s(style|on[a-z]+)=/g)).toBeNull();
    },
  );

  it.each(pages)('$path carries the strict policy', ({ html }) => {
    const policy = /<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1];
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("object-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).not.toMatch(/'unsafe-eval'|\*/);
  });
});
