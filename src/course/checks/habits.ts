import { type Draft, lessonsIn, questionsIn } from '../draft.ts';
import { charactersIn } from '../passage.ts';
import type { Place } from '../place.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../types.ts';
import { isBeyondChance } from './chance.ts';
import { type Choice, choicesOf } from './options.ts';

/** Habits by which keys can be guessed, in any lesson and in each edition as a whole. */
export function habits(draft: Draft): Problem[] {
  const lessons = lessonsIn(draft).flatMap(({ edition, lesson }) => {
    const file = lesson.quiz?.file;
    const items = questionsIn(lesson).filter(({ value }) => value.type === 'single');
    return file === undefined ? [] : [{ edition, file, choices: items.flatMap(choicesOf) }];
  });
  const whole = draft.editions.map((edition) => ({
    file: edition.folder,
    choices: lessons
      .filter((lesson) => lesson.edition === edition)
      .flatMap(({ choices }) => choices),
  }));
  // The whole of one lesson is that lesson.
  const wholes = lessons.length > draft.editions.length ? whole : [];
  return [...lessons, ...wholes].flatMap(({ file, choices }) =>
    check(choices, { file, line: 1, column: 1 }),
  );
}

function check(choices: readonly Choice[], place: Place): Problem[] {
  return [...longest(choices, place), ...positions(choices, place)];
}

function longest(choices: readonly Choice[], place: Place): Problem[] {
  const count = choices.filter(({ options }) => isLongest(options)).length;
  const total = choices.length;
  return isHabit(count, choices) ? [problem('key-longest', place, { count, total })] : [];
}

function isLongest(options: Choice['options']): boolean {
  const length = (right: boolean) =>
    Math.max(...options.filter((o) => o.right === right).map(({ text }) => charactersIn(text)));
  return length(true) > length(false);
}

/** Where options are shuffled, exports and handouts still keep the written order. */
function positions(choices: readonly Choice[], place: Place): Problem[] {
  const free = choices.filter(({ fixed }) => !fixed);
  const total = free.length;
  const keys = free.map(({ options }) => options.findIndex(({ right }) => right));
  return [...new Set(keys)].toSorted().flatMap((key) => {
    const count = keys.filter((other) => other === key).length;
    if (!isHabit(count, free)) return [];
    return [problem('key-position', place, { count, total, position: key + 1 })];
  });
}

function isHabit(count: number, choices: readonly Choice[]): boolean {
  return isBeyondChance(
    count,
    choices.map(({ options }) => 1 / options.length),
  );
}
