import type { Place } from '../place.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Token } from './tokens.ts';

/** A part of a lesson that numbers can be shown in. */
export interface Example {
  component: 'Section' | 'Worked' | 'Case';
  /** Titles, and of a section its point and id. */
  names: string[];
  /** What a reader sees of it. */
  text: string;
  place: Place;
}

const components = ['Section', 'Worked', 'Case'] as const;

/** The sections, worked examples and cases of a lesson. */
export function examplesIn(tokens: readonly Token[], place: (offset: number) => Place): Example[] {
  return tokens.flatMap((token, index) => {
    if (token.kind !== 'tag' || token.tag.form !== 'open') return [];
    const { name, attributes } = token.tag;
    const component = components.find((known) => known === name);
    if (!component) return [];
    const value = (key: string) => attributes.find((attribute) => attribute.name === key)?.value;
    const keys = component === 'Section' ? ['point', 'id'] : ['title'];
    const inside = tokens.slice(index + 1, closing(tokens, index, name));
    const captions = inside.flatMap((part) =>
      part.kind === 'tag'
        ? part.tag.attributes.flatMap(({ name, value }) => (name === 'caption' ? [value] : []))
        : [],
    );
    const texts = paragraphsOf(inside, place).map(({ text }) => text);
    return [
      {
        component,
        names: keys.flatMap((key) => value(key) ?? []),
        text: [value('title'), ...texts, ...captions].join('\n'),
        place: place(token.start),
      },
    ];
  });
}

function closing(tokens: readonly Token[], from: number, name: string): number | undefined {
  const end = tokens.findIndex(
    (token, index) =>
      index > from && token.kind === 'tag' && token.tag.form === 'close' && token.tag.name === name,
  );
  return end < 0 ? undefined : end;
}
