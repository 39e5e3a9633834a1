import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** A way to build the site that tests look at. */
export interface Build {
  out: string;
  base: string;
  content: string;
  /** Astro's configuration, where it isn't the project's. */
  config?: string;
}

/** The site as shipped, under a sub-path in two languages, and with a page that shows every question type in every state. */
export const builds: Record<'site' | 'training' | 'workshop', Build> = {
  site: { out: 'dist', base: '/', content: 'content' },
  training: { out: '.cache/training', base: '/training/', content: '.cache/bilingual' },
  workshop: {
    out: '.cache/workshop',
    base: '/',
    content: 'content',
    config: 'tests/fixtures/workshop/astro.config.mjs',
  },
};

export type BuildName = keyof typeof builds;

/** What a build depends on, in one hash. */
function inputs(build: Build): string {
  const files = globSync([
    'src/**/*',
    'public/**/*',
    `${build.content}/**/*`,
    'tests/fixtures/workshop/*',
    'tests/fixtures/questions/*',
    'tests/fixtures/questions.ts',
    'astro.config.mjs',
    'package-lock.json',
  ]).sort();
  const hash = createHash('sha256').update(JSON.stringify(build));
  for (const file of files)
    if (statSync(file).isFile()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

/** The course as it would be with a second locale: the same texts once more under `en`. */
function makeBilingual(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync('content', folder, { recursive: true });
  cpSync('content/zh-CN', join(folder, 'en'), { recursive: true });
  const settings = join(folder, 'course.yaml');
  const text = readFileSync(settings, 'utf8');
  const twoLocales = text.replace('locales: [zh-CN]', 'locales: [zh-CN, en]');
  if (twoLocales === text) throw new Error(`${settings} does not list its locales as expected.`);
  writeFileSync(settings, twoLocales);
}

/** Builds the site unless the last build of it had the same inputs. Throws with Astro's output when the build fails. */
export function ensureBuild(name: BuildName): Build {
  const build = builds[name];
  if (name === 'training') makeBilingual(build.content);
  const stamp = join(build.out, '.inputs');
  const wanted = inputs(build);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return build;
  execFileSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--config', build.config ?? 'astro.config.mjs'],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        // Vitest says `test`, and Vite would bundle for that.
        NODE_ENV: 'production',
        SHANGKE_BASE: build.base,
        SHANGKE_OUT: build.out,
        SHANGKE_CONTENT: build.content,
        SHANGKE_CACHE: `.cache/astro-${name}`,
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    },
  );
  writeFileSync(stamp, wanted);
  return build;
}
