/** How a language joins what a chart says. */
export interface Words {
  /** Between things of a list: `、` */
  and: string;
  /** Between statements: `，` */
  comma: string;
  /** Between rows: `；` */
  stop: string;
  /** Before details: `：` */
  colon: string;
  /** After a sentence: `。` */
  end: string;
  /** A value at a place: “20% 时 2.97”. */
  at: (place: string, value: string) => string;
  /** An interval: “21.3 到 42.7”. */
  between: (from: string, to: string) => string;
}

type Text = string | undefined;

/** What there is to say, with `between` between it. */
export function joined(texts: readonly Text[], between: string): string {
  return texts.filter(Boolean).join(between);
}

/** A name and its value; full-width punctuation brings its own space. */
export function named(name: string, value: Text): string {
  return joined([name, value], /[\u3000-\u303f\uff00-\uff60”]$/u.test(name) ? '' : ' ');
}

/** A text as a sentence, whether or not it ends like one. */
export function sentence(text: string, { end }: Words): string {
  return text === '' || /[。？！.?!]$/u.test(text) ? text : `${text}${end}`;
}
