import type { Lexicon } from './lexicon.ts';
import { pattern } from './pattern.ts';
import type { Plan } from './plan/index.ts';

/** Lessons shown. */
export const shown = 5;
/** Pages whose text is loaded when only pieces of the query are found: their sections decide. */
const weighed = 8;

/** Points of a page that a longer name leads to: 运费 is a part of 退货运费谁出. */
const named = 3;

/** Points of a page by its title, its headings and how much of the query it holds. */
function points(id: string, plan: Plan, lexicon: Lexicon): number {
  const page = lexicon.pages.get(id);
  const candidate = plan.candidates.get(id);
  if (!page || !candidate) return 0;
  if (plan.worth) return 10 * candidate.weight;
  const holds = (text: string) => plan.phrases.some((p) => text.search(pattern(p)) >= 0);
  const same = plan.phrases.some((p) => page.foldedTitle === p.flat().join(''));
  const headings = page.foldedHeadings.filter(holds).length;
  return (
    10 * candidate.weight +
    (same ? 12 : holds(page.foldedTitle) ? 6 : 0) +
    4 * Math.min(2, headings) +
    (plan.alike.has(id) ? named : 0) +
    Math.min(1, candidate.hit.score)
  );
}

/** Lessons the plan puts first, by fragment name, in order. */
export function pinned(plan: Plan, lexicon: Lexicon, chapter?: string): string[] {
  const ids = plan.pins.flatMap(({ entry }) => {
    const page = entry.page === undefined ? undefined : lexicon.table.pages[entry.page];
    return page && (!chapter || page.chapter === chapter) ? [page.id] : [];
  });
  return [...new Set(ids)].slice(0, 3);
}

export interface Ranked {
  id: string;
  points: number;
}

/** The pages worth loading: pinned ones, then by points. */
export function ranked(plan: Plan, pins: string[], lexicon: Lexicon): Ranked[] {
  const pin = (id: string) => (pins.includes(id) ? 100 - 10 * pins.indexOf(id) : 0);
  return [...new Set([...pins, ...plan.candidates.keys()])]
    .filter((id) => lexicon.pages.has(id))
    .map((id) => ({ id, points: pin(id) + points(id, plan, lexicon) }))
    .sort((a, b) => b.points - a.points)
    .slice(0, plan.worth ? weighed : shown);
}
