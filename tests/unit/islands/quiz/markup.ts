/** A start tag with its attributes; one without a value holds an empty text. */
export interface Tag {
  name: string;
  attributes: ReadonlyMap<string, string>;
}

/** The start tags of rendered markup, in order. */
export function tags(html: string): Tag[] {
  return [...html.matchAll(/<([a-z][a-z0-9]*)((?:\s+[a-zA-Z-]+(?:="[^"]*")?)*)\s*\/?>/g)].map(
    ([, name = '', rest = '']) => ({
      name,
      attributes: new Map(
        [...rest.matchAll(/([a-zA-Z-]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [
          key,
          value,
        ]),
      ),
    }),
  );
}

/** The words of an attribute on all tags that have it. */
export function wordsOf(list: Tag[], attribute: string): string[] {
  return list.flatMap(({ attributes }) => attributes.get(attribute)?.split(' ') ?? []);
}
