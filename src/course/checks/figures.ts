import type { ChapterDraft, Draft } from '../draft.ts';
import { type Attribute, readTag, type Tag } from '../markup/tag.ts';
import type { Place } from '../place.ts';
import { problem } from '../problem.ts';
import { placesIn } from '../read/places.ts';
import type { Problem } from '../types.ts';

type Figure = ChapterDraft['figures'][number];

const forbidden: Readonly<Record<string, 'figure-style' | 'figure-script'>> = {
  style: 'figure-style',
  script: 'figure-script',
  foreignObject: 'figure-script',
  image: 'figure-script',
};

/** Drawings can be read on a phone and by a screen reader, and hold nothing that acts or loads. */
export function figures({ editions }: Draft): Problem[] {
  return editions.flatMap(({ chapters }) =>
    chapters.flatMap(({ figures }) => figures.flatMap(check)),
  );
}

function check(figure: Figure): Problem[] {
  const place = placesIn(figure.path, figure.text);
  const tags = tagsOf(figure.text);
  const root = tags.find(({ name }) => name === 'svg');
  const start = place(root?.start ?? 0);
  const value = (key: string) => root?.attributes.find(({ name }) => name === key)?.value;
  const fits = /^0 0 360 \d+(\.\d+)?$/.test(value('viewBox') ?? '');
  const sized = value('width') !== undefined || value('height') !== undefined;
  return [
    ...(value('role') === 'img' ? [] : [problem('figure-role', start, {})]),
    ...(fits && !sized ? [] : [problem('figure-viewbox', start, {})]),
    ...['title', 'desc']
      .filter((element) => !tags.some(({ name }) => name === element))
      .map((element) => problem('figure-text', start, { element })),
    ...tags.flatMap((tag) => tagProblems(tag, figure, place)),
  ];
}

function tagProblems(tag: Tag, { name }: Figure, place: (offset: number) => Place): Problem[] {
  const kind = Object.hasOwn(forbidden, tag.name) ? forbidden[tag.name] : undefined;
  return [
    ...(kind ? [problem(kind, place(tag.start), { what: `<${tag.name}>` })] : []),
    ...tag.attributes.flatMap((attribute) => attributeProblems(attribute, name, place)),
  ];
}

function attributeProblems(
  { name, value = '', start, valueStart }: Attribute,
  figure: string,
  place: (offset: number) => Place,
): Problem[] {
  if (name === 'style') return [problem('figure-style', place(start), { what: 'style="…"' })];
  if (/^on/i.test(name)) return [problem('figure-script', place(start), { what: `${name}="…"` })];
  if (/^(xlink:)?href$/.test(name) && !value.startsWith('#')) {
    return [problem('figure-script', place(start), { what: `${name}="${value}"` })];
  }
  if (/^(fill|stroke|stop-color)$/.test(name) && !/^(none|currentColor|url\(#.*\))$/.test(value)) {
    return [problem('figure-style', place(start), { what: `${name}="${value}"` })];
  }
  if (name === 'id' && value !== figure && !value.startsWith(`${figure}-`)) {
    return [problem('figure-id', place(valueStart), { id: value, name: figure })];
  }
  return [];
}

function tagsOf(text: string): Tag[] {
  const svg = text.replace(/<!--[\s\S]*?-->/g, (comment) => ' '.repeat(comment.length));
  return [...svg.matchAll(/<[A-Za-z]/g)].flatMap(({ index }) => readTag(svg, index) ?? []);
}
