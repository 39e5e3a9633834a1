import type { Place } from '../place.ts';
import { problem } from '../problem.ts';
import type { Problem, Section } from '../types.ts';
import type { Tag } from './tag.ts';

/** A section of a lesson's text and where it opens. */
export interface SectionTag extends Section {
  place: Place;
}

/** The section a tag opens, and what is wrong with how it is named. */
export function readSection(
  tag: Tag,
  place: Place,
): { section: SectionTag | undefined; problems: Problem[] } {
  const value = (key: string) => tag.attributes.find(({ name }) => name === key)?.value;
  const point = value('point');
  const id = value('id');
  const problems =
    (point === undefined) === (id === undefined) ? [problem('section-name', place, {})] : [];
  const anchor = id ?? point;
  if (anchor === undefined) return { section: undefined, problems };
  const title = value('title') ?? '';
  const teaches = id === undefined && point !== undefined;
  return { section: { id: anchor, title, place, ...(teaches && { point }) }, problems };
}
