import { isHan, type Part, type Phrase } from './parts.ts';

const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
/** Punctuation and symbols of folded texts. The classes of Unicode would say the same, but take milliseconds to compile. */
const gap = '[\\s!-\\x2f:-@\\x5b-\\x60\\x7b-\\xbf\\xd7\\xf7\\u2000-\\u2bff\\u3000-\\u303f]{0,3}';

/** Letters of a word may be parted by what people leave out: `ab` finds `A/B`, `159722` finds `159,722`. */
function word(token: string): string {
  return `(?<![a-z0-9])${[...token].map(literal).join("[-/.,'’_+&]?")}`;
}

function joined(tokens: Part): string {
  return tokens
    .map((token, i) => {
      const before = tokens[i - 1];
      if (isHan(token)) return before && !isHan(before) ? gap + token : token;
      return (before ? gap : '') + word(token);
    })
    .join('');
}

/** Finds a phrase in a folded text. At least one part, none of them empty. */
export function pattern(phrase: Phrase): RegExp {
  return new RegExp(phrase.map(joined).join(gap), 'gu');
}
