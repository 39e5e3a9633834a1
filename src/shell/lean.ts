import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const inline = /<(?:script(?![^>]*\ssrc=)|style)[^>]*>([\s\S]*?)<\/(?:script|style)>/g;

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

/** Astro lists the hashes of every script of the site on every page, where most are files that 'self' covers: half a kilobyte a page. */
export function leanPolicy(): AstroIntegration {
  return {
    name: 'shangke:policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: root }).map((name) => join(root, name)))
          writeFileSync(file, trimPolicy(readFileSync(file, 'utf8')));
      },
    },
  };
}

/** Vite wraps each dynamic import in a helper that preloads style sheets; ours have none, and it weighs 0.7 kB on every page. */
export function leanImports() {
  return {
    name: 'shangke:imports',
    enforce: 'pre' as const,
    load: (id: string) =>
      id === '\0vite/preload-helper.js'
        ? 'export const __vitePreload = (load) => load();'
        : undefined,
  };
}
