import type { Entry } from './entry.ts';

/** Drawings that would not work on every screen, with every reader, under the site's CSP. */
export const figures = {
  'figure-role': {
    severity: 'error',
    message: () => 'The drawing does not say that it is one image.',
    remedy: () => 'Write role="img" on <svg>.',
  },
  'figure-text': {
    severity: 'error',
    message: ({ element }: { element: string }) => `The drawing has no <${element}>.`,
    remedy: ({ element }: { element: string }) =>
      `Write <${element} id="…">…</${element}> for whoever cannot see it.`,
  },
  'figure-viewbox': {
    severity: 'error',
    message: () => 'The drawing is not made for a phone.',
    remedy: () => 'Write viewBox="0 0 360 H" on <svg>, without width and height.',
  },
  'figure-style': {
    severity: 'error',
    message: ({ what }: { what: string }) => `${what} does not work in a figure.`,
    remedy: () => 'Use the classes of CONTRIBUTING.md and SVG attributes.',
  },
  'figure-script': {
    severity: 'error',
    message: ({ what }: { what: string }) => `${what} has no place in a figure.`,
    remedy: () => 'Remove it; what moves is an interactive model.',
  },
  'figure-id': {
    severity: 'error',
    message: ({ id }: { id: string }) => `The id \`${id}\` may clash with another figure's.`,
    remedy: ({ name }: { name: string }) => `Prefix it: \`${name}-…\`.`,
  },
} as const satisfies Record<string, Entry>;
