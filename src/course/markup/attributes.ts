import * as z from 'zod';
import type { Place } from '../place.ts';
import { problem } from '../problem.ts';
import { suggest } from '../suggest.ts';
import type { Problem } from '../types.ts';
import type { Component } from './components.ts';
import type { Tag } from './tag.ts';

/** What is wrong with a tag's attributes. */
export function attributeProblems(
  tag: Tag,
  component: Component,
  place: (offset: number) => Place,
): Problem[] {
  const known = [...component.required, ...(component.optional ?? [])];
  const written = tag.attributes.map(({ name }) => name);
  const free = known.filter((name) => !written.includes(name));
  const meant = written.filter((name) => !known.includes(name)).map((name) => suggest(name, free));
  const missing = component.required.filter((name) => free.includes(name) && !meant.includes(name));
  return [
    ...missing.map((name) =>
      problem('missing-attribute', place(tag.start), { component: tag.name, name }),
    ),
    ...tag.attributes.flatMap(({ name, value, start, valueStart }) => {
      if (!known.includes(name)) {
        const suggestion = suggest(name, free);
        const details = { component: tag.name, name, suggestion, known: free };
        return [problem('unknown-attribute', place(start), details)];
      }
      if (!value?.trim()) return [problem('bad-attribute', place(start), { name })];
      return dateProblems(name, value, place(valueStart));
    }),
  ];
}

function dateProblems(name: string, value: string, place: Place): Problem[] {
  if (name !== 'date' || z.iso.date().safeParse(value).success) return [];
  return [problem('bad-format', place, { key: name, value, format: 'date' })];
}
