import figureStyle from '#ui/figure.css?raw';
import tokens from '#ui/tokens.css?raw';
import { describe, drawChart } from '#charts';
import type { Edition, Lesson } from '#course';
import { t } from '#i18n';
import { drawing } from '../drawing.ts';

/** A drawing or chart of a lesson as the page shows it. */
export interface Figure {
  /** Source as its author drew it, or as it was drawn from data. */
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

/** The chart or drawing `name` beside a lesson. Throws when there is none; the content check says so earlier and better. */
export function lessonFigure(
  { locale, chapters }: Edition,
  { chapter, id }: Lesson,
  name: string,
): Figure {
  const chart = chapters.find((other) => other.id === chapter)?.charts[name];
  const words = t(locale).lesson.chart;
  const svg = chart
    ? drawChart(chart, name, words)
    : drawing(`${locale}/${chapter}/figures/${name}.svg`);
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg ?? '') ?? [];
  if (!svg || !width || !height) throw new Error(`No drawing ${name} for lesson ${id}.`);
  return {
    svg,
    path: `figures/${chapter}/${name}.svg`,
    width: Number(width),
    height: Number(height),
    alt: (chart ? [chart.title, describe(chart, words)] : [inner(svg, 'title'), inner(svg, 'desc')])
      .filter(Boolean)
      .join(words.colon),
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
