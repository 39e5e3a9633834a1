import { resolve } from 'node:path';
import type { Loader } from 'astro/loaders';
import type { Course } from '../types.ts';
import { contentFolder } from './folder.ts';
import { readContent } from './load.ts';

/** An entry of a data collection. */
export interface Entry {
  id: string;
  data: Record<string, unknown>;
}

/** Fills a data collection from the checked course; in dev, again after each change. */
export function courseLoader(entriesOf: (course: Course) => Entry[]): Loader {
  return {
    name: 'shangke:course',
    load({ store, generateDigest, watcher }) {
      const fill = () => {
        const { course } = readContent();
        if (!course) return;
        store.clear();
        for (const { id, data } of entriesOf(course)) {
          store.set({ id, data, digest: generateDigest(data) });
        }
      };
      const folder = resolve(contentFolder());
      watcher?.on('all', (_, path) => {
        if (path.startsWith(folder)) fill();
      });
      fill();
      return Promise.resolve();
    },
  };
}
