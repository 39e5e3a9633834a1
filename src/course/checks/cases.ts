import type { QuestionOf } from '#quiz';
import { type Draft, lessonsIn, type Placed, questionsIn } from '../draft.ts';
import type { Place } from '../place.ts';
import { problem } from '../problem.ts';
import { suggest } from '../suggest.ts';
import type { Problem } from '../types.ts';

type Branching = QuestionOf<'branching'>;

/** A decision and where it says it leads. */
interface Way {
  from: string;
  to: string;
  right: boolean;
  place: () => Place;
}

/** A case leads from its start through every situation to its ends, never back, and to a right end by right decisions. */
export function cases(draft: Draft): Problem[] {
  return lessonsIn(draft)
    .flatMap(({ lesson }) => questionsIn(lesson))
    .flatMap(({ value, at }) => (value.type === 'branching' ? checkCase({ value, at }) : []));
}

function checkCase(item: Placed<Branching>): Problem[] {
  const ways = waysIn(item);
  const { value, at } = item;
  const start = value.nodes[0]?.id ?? '';
  const astray = unknown(item, ways);
  const reached = reach(start, ways);
  const steps = [...placedIds(item, 'nodes'), ...placedIds(item, 'ends')];
  return [
    ...astray,
    // What an unknown name was to lead to is no second mistake.
    ...(astray.length > 0 ? [] : steps)
      .filter(({ id }) => !reached.has(id))
      .map(({ id, place }) => problem('unreachable-step', place(), { id })),
    ...[...new Set(waysBack([start], ways))].map(({ to, place }) =>
      problem('way-back', place(), { id: to }),
    ),
    ...(value.ends.some(({ right }) => right)
      ? wrongEnds(item, start, ways)
      : [problem('no-right-end', at('ends'), {})]),
  ];
}

function waysIn({ value, at }: Placed<Branching>): Way[] {
  return value.nodes.flatMap((node, n) =>
    node.options.map(({ to, right = false }, o) => ({
      from: node.id,
      to,
      right,
      place: () => at('nodes', n, 'options', o, 'to'),
    })),
  );
}

function placedIds({ value, at }: Placed<Branching>, list: 'nodes' | 'ends') {
  return value[list].map(({ id }, index) => ({ id, place: () => at(list, index, 'id') }));
}

/** What can be reached from a step, itself included. */
function reach(start: string, ways: readonly Way[]): Set<string> {
  const reached = new Set([start]);
  // A set also visits what is put into it on the way.
  for (const step of reached) for (const { from, to } of ways) if (from === step) reached.add(to);
  return reached;
}

/** Decisions that lead to where the path has been; `path` ends where they are taken. */
function waysBack(path: readonly string[], ways: readonly Way[]): Way[] {
  return ways
    .filter(({ from }) => from === path.at(-1))
    .flatMap((way) => (path.includes(way.to) ? [way] : waysBack([...path, way.to], ways)));
}

function unknown({ value }: Placed<Branching>, ways: readonly Way[]): Problem[] {
  const known = [...value.nodes, ...value.ends].map(({ id }) => id);
  return ways
    .filter(({ to }) => !known.includes(to))
    .map(({ to, place }) =>
      problem('unknown-step', place(), { id: to, known, suggestion: suggest(to, known) }),
    );
}

/** A right end is where all right decisions lead, and no wrong one does by itself. */
function wrongEnds(
  { value, at }: Placed<Branching>,
  start: string,
  ways: readonly Way[],
): Problem[] {
  const right = ways.filter((way) => way.right);
  const all = reach(start, right);
  return value.ends.flatMap((end, index) => {
    const slips = ways.filter(({ to, right }) => end.right && !right && to === end.id);
    return [
      ...(all.has(end.id) && !end.right
        ? [problem('wrong-end', at('ends', index), { id: end.id, right: false })]
        : []),
      ...slips.map(({ place }) => problem('wrong-end', place(), { id: end.id, right: true })),
    ];
  });
}
