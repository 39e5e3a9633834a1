import type { Question } from '#quiz';
import type { Placed } from '../draft.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../types.ts';
import { choicesOf } from './options.ts';

/** Shared words shorter than this, in Han characters, are mere subject matter. */
const least = 4;

/** The key of a single choice repeats words of the stem that no distractor has. */
export function keyEcho(item: Placed<Question>): Problem[] {
  if (item.value.type !== 'single') return [];
  const stem = item.value.stem;
  return choicesOf(item).flatMap(({ options }) => {
    const distractors = options.filter(({ right }) => !right);
    return options
      .filter(({ right }) => right)
      .flatMap(({ text, place }) => {
        const phrase = runs(text).find(
          (run) => stem.includes(run) && !distractors.some((other) => other.text.includes(run)),
        );
        return phrase === undefined ? [] : [problem('key-echo', place(), { phrase })];
      });
  });
}

/** Every run of `least` Han characters. */
function runs(text: string): string[] {
  return [...text.matchAll(/(?=(\p{sc=Han}+))/gu)].flatMap(([, run = '']) =>
    run.length < least ? [] : [run.slice(0, least)],
  );
}
