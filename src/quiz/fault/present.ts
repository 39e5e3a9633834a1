import type { ItemOf, QuestionOf } from '../types.ts';

/** Fragments as options in their written order; what is at fault is right to pick. */
export function presentFault(question: QuestionOf<'fault'>, seed: number): ItemOf<'fault'> {
  const { fragments, ...rest } = question;
  const options = fragments.map(({ fault, ...fragment }) =>
    fault ? { ...fragment, right: fault } : fragment,
  );
  return { ...rest, seed, options };
}
