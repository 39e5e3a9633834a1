import { own } from '../own.ts';

/** Puts texts in the place of `{name}`; a name without a text stays as it is written. */
export function fill(template: string, texts: Readonly<Record<string, string>>): string {
  return template.replace(
    /\{([^{}]+)\}/g,
    (placeholder, name: string) => own(texts, name) ?? placeholder,
  );
}
