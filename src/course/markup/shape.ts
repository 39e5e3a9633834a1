import { problem } from '../problem.ts';
import type { Problem } from '../types.ts';
import type { Place } from '../place.ts';
import type { Tag } from './tag.ts';
import type { Token } from './tokens.ts';

/** Whether sections that teach end in something to do, and the lesson in its takeaways. */
export function shapeProblems(
  tokens: readonly Token[],
  place: (offset: number) => Place,
): Problem[] {
  const seen = tokens.filter(isSeen);
  const takeaways = seen.filter((token) => isTag(token, 'Takeaways', 'open'));
  return [...seen.flatMap((token, index) => withoutDo(token, seen[index - 1])), ...last()];

  function withoutDo(token: Token, previous: Token | undefined): Problem[] {
    if (!isTag(token, 'Section', 'close')) return [];
    if (previous && isTag(previous, 'Do', 'close')) return [];
    const section = sectionBefore(seen, token);
    const point = section?.attributes.find(({ name }) => name === 'point')?.value;
    const isNamed = section?.attributes.some(({ name }) => name === 'id');
    if (!section || point === undefined || isNamed) return [];
    return [problem('section-without-do', place(section.start), { point })];
  }

  function last(): Problem[] {
    const [first] = takeaways;
    if (!first) return [problem('takeaways-missing', place(0), {})];
    const end = seen.findLastIndex((token) => isTag(token, 'Takeaways', 'close'));
    const after = seen.slice(end + 1).some((token) => !isTag(token, 'Section', 'close'));
    const misplaced = takeaways.length > 1 || (end >= 0 && after);
    return misplaced ? [problem('takeaways-not-last', place(first.start), {})] : [];
  }
}

/** Spaces and paragraph ends are not seen. */
function isSeen(token: Token): boolean {
  return token.kind !== 'break' && (token.kind !== 'text' || token.text.trim() !== '');
}

function isTag(token: Token, name: string, form: Tag['form']): boolean {
  return token.kind === 'tag' && token.tag.name === name && token.tag.form === form;
}

function sectionBefore(tokens: readonly Token[], end: Token): Tag | undefined {
  const before = tokens.slice(0, tokens.indexOf(end));
  const token = before.findLast((other) => isTag(other, 'Section', 'open'));
  return token?.kind === 'tag' ? token.tag : undefined;
}
