import figureStyle from '#ui/figure.css?raw';
import tokens from '#ui/tokens.css?raw';
import type { Lesson } from '#course';
import { drawing } from '../drawing.ts';

/** A drawing of a lesson as the page shows it. */
export interface Figure {
  /** Source as its author drew it. */
  svg: string;
  /** Path below the base. */
  path: string;
  width: number;
  height: number;
  /** What someone who can't see it is told: its title and description. */
  alt: string;
}

const inner = (svg: string, tag: string): string =>
  new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`).exec(svg)?.[1]?.trim() ?? '';

/** The drawing `name` beside a lesson. Throws when there is none; the content check says so earlier and better. */
export function lessonFigure(locale: string, lesson: Lesson, name: string): Figure {
  const svg = drawing(`${locale}/${lesson.chapter}/figures/${name}.svg`);
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg ?? '') ?? [];
  if (!svg || !width || !height) throw new Error(`No drawing ${name} for lesson ${lesson.id}.`);
  return {
    svg,
    path: `figures/${lesson.chapter}/${name}.svg`,
    width: Number(width),
    height: Number(height),
    alt: [inner(svg, 'title'), inner(svg, 'desc')].filter(Boolean).join('：'),
  };
}

/**
 * The drawing as a file of its own: an image can't inherit from the page, so it carries the colour
 * tokens and follows `prefers-color-scheme`, which browsers take from the page around it.
 */
export function figureImage({ svg }: Figure, chapter: string): string {
  const style = `${tokens}${figureStyle}:root{--hue:var(--hue-${chapter})}`.replace(/\s+/g, ' ');
  return svg.replace(/(<svg[^>]*>)/, `$1<style>${style}</style>`);
}
