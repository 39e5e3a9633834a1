import type { Outline } from './types.ts';

export type OutlineSection = Outline['chapters'][number]['sections'][number];
export type OutlinePoint = OutlineSection['points'][number];

/** A section of the outline by its id, `1.1`. */
export function outlineSection(outline: Outline, id: string): OutlineSection | undefined {
  return outline.chapters.flatMap((chapter) => chapter.sections).find((s) => s.id === id);
}

/** A point of the outline by its id, `1.1.2`. */
export function outlinePoint(outline: Outline, id: string): OutlinePoint | undefined {
  return outline.chapters
    .flatMap((chapter) => chapter.sections)
    .flatMap((section) => section.points)
    .find((point) => point.id === id);
}
