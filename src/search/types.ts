/** A page as Pagefind hands it back. */
export interface Fragment {
  /** Path of the page below the base, with a leading slash; a hash for a question. */
  url: string;
  /** Text of the page without separators. */
  content: string;
  /** The same with U+200B between index words and `<` `>` escaped. */
  raw_content: string;
  meta: Record<string, string>;
  anchors: Anchor[];
}

export interface Anchor {
  element: string;
  id: string;
  text: string;
  /** Index of the heading's first word in the page's words. */
  location: number;
}

/** One hit, its text not yet loaded. */
export interface Hit {
  /** Name of the page's fragment; `TablePage.id` holds the same. */
  id: string;
  score: number;
  data(): Promise<Fragment>;
}

export type Filters = Record<string, string>;

/** The part of a Pagefind instance that the pipeline uses. */
export interface Engine {
  search(term: string, options: { filters: Filters }): Promise<{ results: Hit[] }>;
}

/** `search/trad.json`: the character at a place of `from` is written like the one there in `to`. */
export interface SimplifiedForms {
  from: string;
  to: string;
}

/** `search/terms.<locale>.json`, unpacked: everything that can be found by another name. */
export interface TermTable {
  /** Changes with the index, so that an old copy of either is never used with a new one of the other. */
  build: string;
  chapters: TableChapter[];
  pages: TablePage[];
  entries: TableEntry[];
  /** Indexes of the entries suggested before anything is typed. */
  popular: number[];
  sounds: Sounds;
}

/** How the names are pronounced: pinyin without tones, `ü` as `v`. */
export interface Sounds {
  characters: string;
  /** The usual syllable of each character, joined by spaces. */
  syllables: string;
  /** Names with a character that sounds otherwise there: syllables joined by spaces. */
  exceptions: Record<string, string>;
}

export interface TableChapter {
  id: string;
  title: string;
}

/** A lesson. */
export interface TablePage {
  /** Name of its fragment in the index. */
  id: string;
  /** Path below the base, without a leading slash. */
  path: string;
  title: string;
  /** Chapter id. */
  chapter: string;
  /** Position shown to people, `1.1`. */
  number: string;
}

export type EntryKind = 'term' | 'law' | 'keyword' | 'title' | 'heading';

/** A name that leads somewhere. */
export interface TableEntry {
  kind: EntryKind;
  name: string;
  en?: string;
  abbr?: string;
  aliases?: string[];
  /** Index of the lesson in `pages`; none while the lesson is not written. */
  page?: number;
  /** Heading of that lesson. */
  anchor?: string;
  /** Of a term or law: where the glossary or the list of laws explains it, below the base. */
  path?: string;
  definition?: string;
}

/** `search/words.<locale>.json`: for queries that no name explains. */
export interface Spellings {
  /** Words of the lessons by their pinyin; those that sound alike are joined by spaces. */
  words: Record<string, string>;
  /** Of the characters people type most. */
  sounds: Sounds;
}

/** A piece of text, marked when the query matches it. */
export interface Segment {
  text: string;
  mark: boolean;
}

export interface TermHit {
  path: string;
  title: Segment[];
  /** English name, abbreviation, or the alias that matched. */
  note: string;
  excerpt: Segment[];
}

export interface HeadingHit {
  path: string;
  title: Segment[];
  excerpt: Segment[];
}

export interface LessonHit {
  path: string;
  title: Segment[];
  number: string;
  chapter: string;
  /** Empty when the headings below show the matches. */
  excerpt: Segment[];
  headings: HeadingHit[];
}

export interface QuestionHit {
  path: string;
  title: Segment[];
  /** Number and title of the lesson it belongs to. */
  lesson: string;
}

/** An interactive model. */
export interface ToolHit {
  path: string;
  title: Segment[];
  excerpt: Segment[];
}

export interface Answer {
  terms: TermHit[];
  laws: TermHit[];
  lessons: LessonHit[];
  tools: ToolHit[];
  questions: QuestionHit[];
  /** What was searched for instead of, or besides, the words typed. */
  instead?: string;
  /** No page holds the whole query; these hold parts of it. */
  partial: boolean;
}
