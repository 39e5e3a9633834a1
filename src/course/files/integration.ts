import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentFolder } from './folder.ts';
import { readContent, watchContent } from './load.ts';
import { hasErrors, report } from './report.ts';

/** Stops a build whose content has errors, with the full report; in dev, prints the report after each change. */
export function checkContent(): AstroIntegration {
  return {
    name: 'shangke:content',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command === 'preview') return;
        if (command === 'dev') watchContent();
        const reading = readContent();
        if (reading.problems.length === 0) return;
        if (!hasErrors(reading)) {
          logger.warn(`\n${report(reading)}`);
          return;
        }
        logger.error(`\n${report(reading)}`);
        if (command === 'build') throw new Error('The content has errors; see the report above.');
      },
      'astro:server:setup': ({ server, logger }) => {
        const folder = resolve(contentFolder());
        server.watcher.add(folder);
        let told = readContent();
        server.watcher.on('all', (_, path) => {
          const reading = path.startsWith(folder) ? readContent() : told;
          if (reading === told) return;
          if (reading.problems.length > 0) logger.warn(`\n${report(reading)}`);
          else if (told.problems.length > 0) logger.info('Nothing is wrong with the content now.');
          told = reading;
        });
      },
    },
  };
}
