import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

const inline = /<(?:script(?![^>]*\ssrc=)|style)[^>]*>([\s\S]*?)<\/(?:script|style)>/g;

/** The page without the marks for the search index. */
export function withoutMarks(html: string): string {
  return html.replace(/<[a-z][^>]*\sdata-pagefind-[^>]*>/g, (tag) =>
    tag.replace(/\sdata-pagefind-[a-z]+(="[^"]*")?/g, ''),
  );
}

/** The page with only those hashes in its policy that something inline in it has. */
export function trimPolicy(html: string): string {
  const used = new Set(
    [...html.matchAll(inline)].map(([, text = '']) =>
      createHash('sha256').update(text).digest('base64'),
    ),
  );
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (meta) =>
    meta.replace(/ ?'sha256-([^']+)'/g, (hash, digest) => (used.has(digest) ? hash : '')),
  );
}

/**
 * Takes out of the built pages what they don't need: hashes of scripts that are files, which 'self'
 * covers (Astro lists them all on every page, half a kilobyte), and marks that only the search
 * index reads. Comes after whatever reads them.
 */
export function leanPages(): AstroIntegration {
  return {
    name: 'shangke:lean',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: root }).map((name) => join(root, name)))
          writeFileSync(file, withoutMarks(trimPolicy(readFileSync(file, 'utf8'))));
      },
    },
  };
}

/** A chunk without the lists of files that its dynamic imports would preload. */
export function withoutPreloads(code: string): string {
  return code
    .replace(/^const __vite__mapDeps=.*;\n/, '')
    .replace(/,__vite__mapDeps\(\[[\d,]*\]\)/g, '');
}

/** Vite wraps each dynamic import in a helper that preloads style sheets; ours have none, and it weighs 1 kB on every page. */
export function leanImports(): Plugin {
  return {
    name: 'shangke:imports',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js'
        ? 'export const __vitePreload = (load) => load();'
        : undefined,
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk') chunk.code = withoutPreloads(chunk.code);
      },
    },
  };
}
