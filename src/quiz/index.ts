export type {
  Grade,
  Graded,
  Item,
  ItemOf,
  PartVerdict,
  Question,
  QuestionOf,
  QuestionType,
  Response,
  Said,
  Ungraded,
} from './types.ts';
export type { Answered, Practice, PracticeAction, PracticeStep } from './practice.ts';
export type { Segment } from './cloze/segments.ts';
export type { DrawnItem, PoolItem } from './test/types.ts';
export { present } from './present.ts';
export { check, grade } from './grade.ts';
export { describe, keyOf } from './say.ts';
export { isMachineGraded } from './machine-graded.ts';
export { startPractice, step } from './practice.ts';
export { walk } from './branching/walk.ts';
export { longestAnswer, readSelfGraded, toResponse } from './rubric/self-graded.ts';
export { segments } from './cloze/segments.ts';
export { random, seedFrom, shuffle, stream } from './random.ts';
export { knowFormulas } from './numeric/compute.ts';
export { formatNumber } from './numeric/format.ts';
export { drawTest, FINAL } from './test/draw.ts';
export { passes, rightToPass } from './test/score.ts';
