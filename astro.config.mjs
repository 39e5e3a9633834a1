import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { checkContent, siteAddress } from './src/course/files/index.ts';
import { searchIndex } from './src/search/build/index.ts';
import { bootScriptHash } from './src/shell/boot-script.ts';
import { leanImports, leanPages } from './src/shell/lean.ts';

/** What is always fetched together travels together: fewer requests, and brotli sees more at once. */
const chunks = {
  groups: [
    {
      name: 'page',
      test: /src\/(progress\/(events|fold|merge|migrate|segment|completion|tests)|progress\/store\/(alone|engine|environment|index|journal|outbox|presence|profile|quarantine|reset|segments|store|trash)|islands\/(client|page\/(catalog|islands|lesson|notice|place|progress|schedule|search|theme)))\.ts|node_modules\/nanostores\//,
    },
    { name: 'preact', test: /node_modules\/preact\// },
    {
      name: 'quiz',
      test: /src\/(quiz\/(?!test\/)|islands\/quiz\/(?!(index|Quiz|QuestionView|Actions|adopt|landing|useAttempt|useShownTimes|past)\.)|ui\/quiz\/(?!(AnswerSheet|Certainty|Chip)\.))|i18n\/[^/]+\/quiz/,
    },
    { name: 'explorable', test: /src\/(explorables\/parts|ui\/RangeField)|explorables\/common/ },
  ],
};

export default defineConfig({
  ...siteAddress(),
  cacheDir: process.env.SHANGKE_CACHE ?? 'node_modules/.astro',
  outDir: process.env.SHANGKE_OUT ?? 'dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always', assets: 'assets' },
  server: { port: Number(process.env.PORT ?? 4321) },
  devToolbar: { enabled: false },
  integrations: [checkContent(), mdx(), preact(), searchIndex(), leanPages()],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false } }),
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "require-trusted-types-for 'script'",
      ],
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: [bootScriptHash],
      },
    },
  },
  vite: {
    plugins: [leanImports()],
    build: { assetsInlineLimit: 0, modulePreload: false },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: chunks } } } } },
  },
});
