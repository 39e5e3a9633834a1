import type { Draft, Placed } from '../draft.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../types.ts';

type Texts = Readonly<Record<string, string>>;

/** What is said in several languages is said in every language of the course. */
export function locales({ identity, laws }: Draft): Problem[] {
  if (!identity) return [];
  const wanted = identity.value.locales;
  const missing = (key: string, texts: Texts, place: ReturnType<Placed<unknown>['at']>) =>
    wanted
      .filter((locale) => !Object.hasOwn(texts, locale))
      .map((locale) => problem('missing-locale', place, { key, locale }));
  const { title, tagline, brand } = identity.value;
  return [
    ...Object.entries({ title, tagline, brand }).flatMap(([key, texts]) =>
      missing(key, texts, identity.at(key)),
    ),
    ...(laws?.items ?? []).flatMap(({ value, at }) => missing('name', value.name, at('name'))),
  ];
}
