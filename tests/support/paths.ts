import type { BuildName } from './builds.ts';
import { builds } from './builds.ts';
import { builtPages } from './dist.ts';

/** Paths of a build's pages below its base; 404 as a path that has no file. */
export const pagePaths = (name: BuildName): string[] =>
  builtPages(builds[name]).map(({ path }) => (path === '404.html' ? 'no/such/page/' : path));
