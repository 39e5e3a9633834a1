import type { Question } from '#quiz';
import type { Placed } from '../draft.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../types.ts';

const no = '不(?![同足再如论管断良必]|[只仅]|超过|到|少|止)|没有|并非|错误|无法';
/** A negative right after the question word, or right before what is asked for. */
const patterns = [
  new RegExp(`哪[^，。？；：]{0,6}?(${no})`, 'u'),
  /(没有|不是|不属于|不包括|不含)哪/u,
  /(不属于|不包括|不正确|不恰当|不合适|不合理|不符合|不应|不对|不是|错误)[^，。？；：]{0,8}的(?:一项|一个|是|有|说法|做法)/u,
  /(除)了?[^，。？；：]{0,12}外(?!，?[还也又])/u,
];

/** A stem that asks for the exception marks the word that says so; one in bold is marked. */
export function unmarkedNegative({ value, at }: Placed<Question>): Problem[] {
  const stem = value.stem.replace(/\*\*.+?\*\*/g, '＿');
  const match = patterns.map((pattern) => pattern.exec(stem)).find((found) => found !== null);
  const word = match?.[1];
  if (word === undefined) return [];
  return [problem('unmarked-negative', at('stem'), { word: word.startsWith('不') ? '不' : word })];
}
