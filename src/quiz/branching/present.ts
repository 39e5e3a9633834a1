import { shuffle, stream } from '../random.ts';
import type { ItemOf, QuestionOf } from '../types.ts';

export function presentBranching(
  question: QuestionOf<'branching'>,
  seed: number,
): ItemOf<'branching'> {
  const nodes = question.nodes.map((node) => ({
    ...node,
    options: shuffle(node.options, stream(seed, `${question.id} ${node.id}`)),
  }));
  return { ...question, seed, nodes };
}
