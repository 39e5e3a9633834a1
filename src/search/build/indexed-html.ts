import { Parser } from 'htmlparser2';
import { separate } from './separate.ts';

/** What a page says of itself in `data-pagefind-filter` and `data-pagefind-meta`. */
export interface IndexedHtml {
  /** A copy for the index; the page itself stays as it is. */
  html: string;
  /** `type`, `chapter` and so on, as written. */
  facts: Record<string, string>;
  /** The page's language in lower case, as the index names it. */
  language: string;
}

/** Elements that a reader sees apart although the markup has no space between them. */
const cells = new Set(['td', 'th', 'dt', 'dd', 'br']);
const silent = new Set(['script', 'style']);

/** Elements in the middle of a sentence: what stands in them goes on with what stands around them. */
const inline = new Set(
  'a abbr b bdi button cite code data dfn em i kbd mark q s small span strong sub sup time u var'.split(
    ' ',
  ),
);
const endsInHan = /\p{Script=Han}$/u;

const list = (value = '') => value.split(/,\s*(?=[a-z-]+:)/).filter(Boolean);

/** `type:lesson, chapter:basics` → pairs. Only the first colon divides. */
function factsOf(value: string | undefined): [string, string][] {
  return list(value).map((item) => {
    const colon = item.indexOf(':');
    return [item.slice(0, colon).trim(), item.slice(colon + 1).trim()];
  });
}

/** Pagefind takes only one written value a list, so each value gets an attribute of its own. */
function rootTag(name: string, attributes: Record<string, string>): string {
  const { 'data-pagefind-filter': filter, 'data-pagefind-meta': meta, ...others } = attributes;
  const filters = factsOf(filter);
  const metas = factsOf(meta);
  const written = {
    ...others,
    ...Object.fromEntries([...metas, ...filters].map(([k, v]) => [`data-search-${k}`, v])),
    ...(filters.length > 0 && {
      'data-pagefind-filter': filters.map(([k]) => `${k}[data-search-${k}]`).join(', '),
    }),
    ...(metas.length > 0 && {
      'data-pagefind-meta': metas.map(([k]) => `${k}[data-search-${k}]`).join(', '),
    }),
  };
  const text = Object.entries(written).map(([k, v]) => ` ${k}="${v.replaceAll('"', '&quot;')}"`);
  return `<${name}${text.join('')}>`;
}

/** Prepares a built page for the index; undefined when nothing in it is marked `data-pagefind-body`. */
export function indexedHtml(page: string): IndexedHtml | undefined {
  if (!page.includes('data-pagefind-body')) return undefined;
  let html = '';
  let copied = 0;
  let facts: Record<string, string> | undefined;
  let language = '';
  let muted = 0;
  /** The text so far ends in a Han character, and its paragraph goes on. */
  let open = false;
  const replace = (from: number, to: number, text: string) => {
    html += page.slice(copied, from) + text;
    copied = to;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (silent.has(name)) muted++;
        if (!inline.has(name)) open = false;
        if (name === 'html') language = (attributes['lang'] ?? '').toLowerCase();
        if ('data-pagefind-body' in attributes) {
          facts = Object.fromEntries([
            ...factsOf(attributes['data-pagefind-meta']),
            ...factsOf(attributes['data-pagefind-filter']),
          ]);
          replace(parser.startIndex, parser.endIndex + 1, rootTag(name, attributes));
        } else if (facts && cells.has(name)) replace(parser.endIndex + 1, parser.endIndex + 1, ' ');
      },
      ontext(text) {
        if (!facts || muted > 0) return;
        const border = open && /^\S/.test(text) ? '\u200b' : '';
        replace(parser.startIndex, parser.endIndex + 1, border + separate(text));
        open = endsInHan.test(text);
      },
      onclosetag(name) {
        if (silent.has(name)) muted--;
        if (!inline.has(name)) open = false;
      },
    },
    { decodeEntities: false },
  );
  parser.end(page);
  return facts && { html: html + page.slice(copied), facts, language };
}
