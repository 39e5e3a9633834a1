import { charactersIn, type Passage } from '../passage.ts';
import type { Place } from '../place.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../types.ts';
import { shownAttributes } from './components.ts';
import { type Example, examplesIn } from './examples.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { readSection, type SectionTag } from './sections.ts';
import { shapeProblems } from './shape.ts';
import { closeAll, enter, inSection, type Walk } from './structure.ts';
import type { Tag } from './tag.ts';
import { type Token, tokens } from './tokens.ts';

/** A component in a lesson's text. */
export interface Use {
  component: string;
  /** Value of an attribute, if it is there. */
  get(attribute: string): string | undefined;
  /** Of an attribute's value; without a name, of the component. */
  at(attribute?: string): Place;
}

/** The text of a lesson below its front matter. */
export interface Body {
  sections: SectionTag[];
  uses: Use[];
  paragraphs: Paragraph[];
  examples: Example[];
  /** Titles, captions and the like. */
  labels: Passage[];
  /** Characters of the paragraphs and headings. */
  characters: number;
  problems: Problem[];
}

/** Reads a lesson's text from an offset on. */
export function readBody(text: string, from: number, place: (offset: number) => Place): Body {
  const pieces = [...tokens(text, from)];
  const walk: Walk = { text, place, open: [], strayTold: false, problems: [] };
  const sections: SectionTag[] = [];
  const tags: Tag[] = [];
  for (const token of pieces) {
    if (token.kind === 'tag' || token.kind === 'break') walk.strayTold = false;
    if (token.kind !== 'tag') {
      walk.problems.push(...tokenProblems(walk, token));
    } else if (enter(walk, token.tag) && token.tag.form !== 'close') {
      tags.push(token.tag);
      if (token.tag.name !== 'Section') continue;
      const { section, problems } = readSection(token.tag, place(token.start));
      if (section) sections.push(section);
      walk.problems.push(...problems);
    }
  }
  closeAll(walk);
  const paragraphs = paragraphsOf(pieces, place);
  return {
    sections,
    uses: tags.map((tag) => useOf(tag, place)),
    paragraphs,
    examples: examplesIn(pieces, place),
    labels: tags.flatMap((tag) => labelsOf(tag, place)),
    characters: paragraphs.reduce((sum, { text }) => sum + charactersIn(text), 0),
    problems: [...walk.problems, ...shapeProblems(pieces, place)],
  };
}

function tokenProblems(walk: Walk, token: Token): Problem[] {
  const place = walk.place(token.start);
  switch (token.kind) {
    case 'fault':
      return [problem(token.fault, place, { word: token.word })];
    case 'heading':
      return token.level === 3 ? [] : [problem('heading-level', place, { level: token.level })];
    case 'text':
      if (token.text.trim() === '' || walk.strayTold || inSection(walk)) return [];
      walk.strayTold = true;
      return [problem('outside-section', place, {})];
    default:
      return [];
  }
}

function useOf(tag: Tag, place: (offset: number) => Place): Use {
  const find = (attribute?: string) => tag.attributes.find(({ name }) => name === attribute);
  return {
    component: tag.name,
    get: (attribute) => find(attribute)?.value,
    at: (attribute) => place(find(attribute)?.valueStart ?? tag.start),
  };
}

function labelsOf(tag: Tag, place: (offset: number) => Place): Passage[] {
  return tag.attributes.flatMap(({ name, value, valueStart }) =>
    value !== undefined && shownAttributes.has(name)
      ? [{ text: value, at: (index: number) => place(valueStart + index) }]
      : [],
  );
}
