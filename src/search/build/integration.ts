import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadCourse } from '#course/files';
import { writeSearchFiles } from './search-files.ts';

/** Indexes the site after each build. In dev there is no index: the dialog says so. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'shangke:search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { pages, names } = await writeSearchFiles(fileURLToPath(dir), loadCourse());
        if (pages === 0) logger.warn('no page is marked data-pagefind-body: nothing to search');
        else logger.info(`${pages} pages, ${names} names`);
      },
    },
  };
}
