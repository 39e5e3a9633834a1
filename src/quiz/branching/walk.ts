import type { Branching } from './schema.ts';

type Situation = Branching['nodes'][number];

/** A decision that was taken. */
interface Decision {
  node: Situation;
  option: Situation['options'][number];
}

/** The way through a case, and where it has led: to a situation, an end, or nowhere. */
interface Walk {
  taken: Decision[];
  node?: Situation | undefined;
  end?: Branching['ends'][number] | undefined;
}

type Case = Pick<Branching, 'nodes' | 'ends'>;

/** Follows the ids of decisions from the start, as far as they lead; what comes after is left out. */
export function walk(item: Case, response: unknown): Walk {
  const ids: unknown[] = Array.isArray(response) ? response : [];
  return follow(item, (node, step) => node.options.find(({ id }) => id === ids[step]));
}

/** Follows the right decisions to their end. */
export function walkRight(item: Case): Walk {
  return follow(item, (node) => node.options.find(({ right }) => right));
}

function follow(
  { nodes, ends }: Case,
  choose: (node: Situation, step: number) => Decision['option'] | undefined,
): Walk {
  const taken: Decision[] = [];
  let to = nodes[0]?.id;
  // No situation comes twice, whatever a broken case says.
  while (taken.length < nodes.length) {
    const node = nodes.find(({ id }) => id === to);
    const option = node && choose(node, taken.length);
    if (!node || !option) break;
    taken.push({ node, option });
    to = option.to;
  }
  return {
    taken,
    node: nodes.find(({ id }) => id === to),
    end: ends.find(({ id }) => id === to),
  };
}
