import type { QuizStrings } from '#i18n';
import { describe as inWords, type Graded, type Item, keyOf } from '#quiz';
import type { Checked, Problem } from './attempt.ts';

/** Says what keeps the response from being checked, and names what is missing. */
export function problemText(problem: Problem, item: Item, s: QuizStrings): string {
  switch (problem.kind) {
    case 'count':
      return s.pickMore(problem.picked, problem.wanted);
    case 'invalid':
      return s.invalid[problem.code];
    case 'empty':
      return missingText(item, problem.parts, s);
  }
}

function missingText(item: Item, parts: readonly string[], s: QuizStrings): string {
  const missing = (list: readonly { id: string; text?: string }[]) =>
    s.list(list.flatMap(({ id, text }, i) => (parts.includes(id) ? [text ?? s.gap(i + 1)] : [])));
  switch (item.type) {
    case 'cloze':
      return s.missing.cloze(missing(item.blanks.map(({ id }) => ({ id }))));
    case 'matching':
      return s.missing.matching(missing(item.left));
    case 'categorise':
      return s.missing.categorise(missing(item.items));
    case 'rubric':
      return parts.includes('met') ? s.missing.comparison : s.missing.rubric;
    default:
      return s.missing[item.type];
  }
}

/** How far off a wrong answer is, without telling the key. */
export function hintText(item: Item, grade: Graded, s: QuizStrings): string {
  const mistake = 'mistakes' in item && item.mistakes[grade.mistake ?? -1];
  if (mistake) return mistake.reason;
  const right = grade.parts.filter(({ verdict }) => verdict === 'right').length;
  if (item.type === 'multiple' || item.type === 'fault') {
    const wanted = grade.parts.filter(({ verdict }) => verdict === 'missed').length + right;
    return s.picks(right, wanted);
  }
  if (item.type === 'single') return s.think;
  if (item.type === 'branching') return s.decisions(right, grade.parts.length);
  if (item.type === 'rubric') return s.criteriaMet(right, grade.parts.length);
  return grade.parts.length > 0 ? s.parts(right, grade.parts.length) : s.thinkAlone;
}

/** What is said aloud beside the heading of an outcome: the hint, the lesson, or the key in words. */
export function spokenText({ item, grade, state }: Checked, s: QuizStrings): string {
  if (state === 'wrong') return hintText(item, grade, s);
  if (state === 'right') return item.explain;
  const key = inWords(item, keyOf(item));
  return s.list(key.map(({ label, answer }) => (label ? `${label}${s.because}${answer}` : answer)));
}
