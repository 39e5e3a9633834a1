import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env.SHANGKE_CONTENT ?? 'content';

/** The SVG source of a drawing under the content folder, or undefined when there is none. */
export function drawing(path: string): string | undefined {
  const file = join(folder, path);
  return existsSync(file) ? readFileSync(file, 'utf8').replace(/<\?xml[^>]*\?>\s*/, '') : undefined;
}
