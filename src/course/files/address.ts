import { readContent } from './load.ts';

/**
 * Where the site lives: SHANGKE_BASE or `base`, and `site`, of course.yaml. The root when the content is
 * too broken to tell; the content check then says why.
 * @throws Error when SHANGKE_BASE is no path with slashes at both ends.
 */
export function siteAddress(wanted = process.env.SHANGKE_BASE): { base: string; site?: string } {
  if (wanted !== undefined && !/^\/(.*\/)?$/.test(wanted)) {
    throw new Error(
      `SHANGKE_BASE is \`${wanted}\`: write a path with slashes at both ends, /training/.`,
    );
  }
  const { base = '/', site } = readContent().course?.identity ?? {};
  return { base: wanted ?? base, ...(site && { site }) };
}
