import type { Graded, ItemOf, Ungraded } from '../types.ts';
import { walk } from './walk.ts';

export function checkBranching(item: ItemOf<'branching'>, response: unknown): Ungraded | undefined {
  const { node, end } = walk(item, response);
  return end ? undefined : { kind: 'empty', parts: node ? [node.id] : [] };
}

/**
 * Right when the case ends well. Score: then 1, else the share of right decisions, the bad end
 * counted as one more, so that even good decisions can't add up to 1.
 */
export function gradeBranching(item: ItemOf<'branching'>, response: unknown): Graded {
  const { taken, end } = walk(item, response);
  const good = taken.filter(({ option }) => option.right).length;
  const right = end?.right ?? false;
  return {
    kind: 'graded',
    right,
    score: right ? 1 : good / (taken.length + 1),
    parts: taken.map(({ option }) => ({
      part: option.id,
      verdict: option.right ? 'right' : 'wrong',
    })),
  };
}
