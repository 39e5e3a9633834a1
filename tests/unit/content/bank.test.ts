import { describe, expect, it } from 'vitest';
import { lessonsOf } from '#course';
import { loadCourse } from '#course/files';

const course = loadCourse();
const lessons = course.editions.flatMap(lessonsOf);
const questions = lessons.flatMap((lesson) => lesson.questions);
const choices = questions.flatMap((question) => (question.type === 'single' ? [question] : []));

const lengthOf = ({ text }: { text: string }) => [...text].length;
const isRight = ({ right }: { right?: true | undefined }) => right === true;

/** Standard scores between what happened and what blind choosing would give. */
function score(hits: number, chances: readonly number[]): number {
  const expected = chances.reduce((sum, chance) => sum + chance, 0);
  const variance = chances.reduce((sum, chance) => sum + chance * (1 - chance), 0);
  return (hits - expected) / Math.sqrt(variance);
}

/** Beyond this, one bank in a hundred that has no habit would fail. */
const rare = 2.58;

describe('keys cannot be guessed from the outside', () => {
  const chances = choices.map(({ options }) => 1 / options.length);
  const extremes = { longest: Math.max, shortest: Math.min };

  it.each(Object.entries(extremes))(
    'the %s option is right no more often than chance',
    (_, pick) => {
      // Options of equal length share the guess.
      const hits = choices.map(({ options }) => {
        const length = pick(...options.map(lengthOf));
        const guesses = options.filter((option) => lengthOf(option) === length);
        return guesses.filter(isRight).length / guesses.length;
      });
      const rightOnes = hits.reduce((sum, hit) => sum + hit, 0);
      expect(score(rightOnes, chances)).toBeLessThan(rare);
    },
  );

  it('the key stands anywhere in the written order', () => {
    const keys = choices.map(({ options }) => options.findIndex(isRight));
    for (const end of [0, -1]) {
      const hits = choices.filter(
        ({ options }, index) => keys[index] === (options.length + end) % options.length,
      );
      expect(Math.abs(score(hits.length, chances))).toBeLessThan(rare);
    }
  });
});

describe('the bank asks enough', () => {
  it('at least a quarter is worked out, or applied to a case', () => {
    const worked = questions.filter(
      ({ type, level }) => type === 'numeric' || type === 'branching' || level !== 'recall',
    );
    const numeric = questions.filter(({ type }) => type === 'numeric');
    expect(worked.length / questions.length).toBeGreaterThanOrEqual(0.25);
    expect(numeric.length / questions.length).toBeGreaterThanOrEqual(0.2);
  });

  it.each(lessons)('lesson $number: ten or more', ({ questions: own }) => {
    expect(own.length).toBeGreaterThanOrEqual(10);
  });

  it('every point of the outline is asked at least twice', () => {
    const points = course.outline.chapters
      .flatMap(({ sections }) => sections)
      .flatMap((section) => section.points);
    const asked = (id: string) => questions.filter(({ point }) => point === id).length;
    expect(points).toHaveLength(65);
    expect(points.filter(({ id }) => asked(id) < 2)).toEqual([]);
  });
});
