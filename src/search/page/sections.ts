import type { Fragment } from '../types.ts';

/** A piece of a page from one heading to the next. */
export interface Section {
  /** Anchor; empty for what stands before the first heading below the title. */
  id: string;
  title: string;
  /** Where its heading begins in the page's text. */
  start: number;
  /** Where the text after the heading begins. */
  body: number;
  end: number;
}

export interface PageText {
  text: string;
  sections: Section[];
}

const sentenceStop = /(?<=[\p{Script=Han}\p{Pe}\p{Pf}])\.(?= |$)/gu;

/** The text, and where each of its index words begins. */
function words(raw: string): { text: string; starts: number[] } {
  const readable = raw.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  if (!readable.includes('\u200b')) {
    return { text: readable, starts: [...readable.matchAll(/\S+/g)].map((m) => m.index) };
  }
  const starts: number[] = [];
  let text = '';
  for (const word of readable.split('\u200b')) {
    starts.push(text.length);
    text += word;
  }
  return { text, starts };
}

/** Reads a fragment's text and finds its headings again. */
export function pageText(fragment: Fragment): PageText {
  const { text, starts } = words(fragment.raw_content);
  const headings = fragment.anchors
    .filter((a) => /^h[2-6]$/.test(a.element) && a.text.trim())
    .sort((a, b) => a.location - b.location);
  const start = (i: number) => starts[headings[i]?.location ?? -1] ?? text.length;
  const sections = headings.map((heading, i): Section => {
    const title = heading.text.replaceAll('\u200b', '').trim();
    const body = Math.min(start(i) + title.length, start(i + 1));
    return { id: heading.id, title, start: start(i), body, end: start(i + 1) };
  });
  const intro = { id: '', title: '', start: 0, body: 0, end: start(0) };
  // Pagefind ends every block with a full stop; after Chinese text it would show as a stray dot.
  return { text: text.replace(sentenceStop, ' '), sections: [intro, ...sections] };
}
