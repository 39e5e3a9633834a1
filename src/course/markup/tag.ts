/** An attribute as written; offsets count from the start of the text. */
export interface Attribute {
  name: string;
  /** `undefined` when it is missing or code. */
  value: string | undefined;
  start: number;
  /** Offset of the first character of the value. */
  valueStart: number;
}

/** A tag of MDX or SVG. */
export interface Tag {
  name: string;
  form: 'open' | 'close' | 'void';
  attributes: Attribute[];
  start: number;
  /** Offset after the closing bracket. */
  end: number;
}

const opening = /<(\/?)([A-Za-z][\w.:-]*)/y;
const ending = /\s*(\/?)>/y;
const attributeName = /\s+([A-Za-z_][\w:.-]*)/y;
const quoted = /\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
const literal = /\s*=\s*\{\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')\s*\}/y;
const code = /\s*=\s*\{[^}]*\}/y;

/** The tag that starts at an offset, if it is one. */
export function readTag(text: string, start: number): Tag | undefined {
  const head = matchAt(opening, text, start);
  if (!head) return undefined;
  let at = start + head[0].length;
  const attributes: Attribute[] = [];
  for (;;) {
    const tail = matchAt(ending, text, at);
    if (tail) {
      const form = head[1] ? 'close' : tail[1] ? 'void' : 'open';
      return { name: head[2] ?? '', form, attributes, start, end: at + tail[0].length };
    }
    const attribute = readAttribute(text, at);
    if (!attribute) return undefined;
    attributes.push(attribute.attribute);
    at = attribute.end;
  }
}

function readAttribute(
  text: string,
  from: number,
): { attribute: Attribute; end: number } | undefined {
  const head = matchAt(attributeName, text, from);
  if (!head) return undefined;
  const name = head[1] ?? '';
  const equals = from + head[0].length;
  const start = equals - name.length;
  const string = matchAt(quoted, text, equals) ?? matchAt(literal, text, equals);
  const value = string ? (string[2] ?? unescaped(string[1] ?? '')) : undefined;
  const end = equals + (string ?? matchAt(code, text, equals) ?? [''])[0].length;
  const valueStart = value === undefined ? start : Math.max(start, text.lastIndexOf(value, end));
  return { attribute: { name, value, start, valueStart }, end };
}

/** The text of a string literal, or the text itself when it is none. */
function unescaped(written: string): string {
  const quote = written[0];
  if (written.length < 2 || (quote !== '"' && quote !== "'") || written.at(-1) !== quote)
    return written;
  return written.slice(1, -1).replace(/\\(.)/g, '$1');
}

/** What a sticky pattern matches exactly at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
