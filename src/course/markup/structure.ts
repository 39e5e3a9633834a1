import type { Place } from '../place.ts';
import { problem } from '../problem.ts';
import { suggest } from '../suggest.ts';
import type { Problem } from '../types.ts';
import { attributeProblems } from './attributes.ts';
import { type Component, components } from './components.ts';
import { standsApart } from './spacing.ts';
import type { Tag } from './tag.ts';

/** What a lesson's tags say, with the open ones as a stack. */
export interface Walk {
  text: string;
  place(offset: number): Place;
  open: Tag[];
  /** Text outside sections has been told of, up to the next tag or paragraph. */
  strayTold: boolean;
  problems: Problem[];
}

/** Opens, closes and checks one tag. Answers whether it is one to count. */
export function enter(walk: Walk, tag: Tag): boolean {
  const place = walk.place(tag.start);
  const component = Object.hasOwn(components, tag.name) ? components[tag.name] : undefined;
  if (!component) {
    enterUnknown(walk, tag);
    return false;
  }
  if (component.form === 'block' && tag.form !== 'void' && !standsApart(walk.text, tag)) {
    walk.problems.push(problem('block-spacing', place, { name: tag.name }));
  }
  if (tag.form === 'close') {
    close(walk, tag);
    return true;
  }
  walk.problems.push(...attributeProblems(tag, component, walk.place));
  openTag(walk, tag, component);
  return true;
}

/** A misspelled tag still opens or closes what it was meant to be. */
function enterUnknown(walk: Walk, tag: Tag): void {
  const suggestion = suggest(tag.name, Object.keys(components));
  const meant = { ...tag, name: suggestion ?? tag.name };
  if (tag.form === 'close') {
    const isOpen = walk.open.some(({ name }) => name === meant.name);
    if (isOpen) close(walk, meant);
    return;
  }
  const details = { name: tag.name, suggestion };
  walk.problems.push(problem('unknown-component', walk.place(tag.start), details));
  if (tag.form === 'open') walk.open.push(meant);
}

function openTag(walk: Walk, tag: Tag, component: Component): void {
  const { name } = tag;
  const place = walk.place(tag.start);
  if (name === 'Section') closeAll(walk);
  else if (!inSection(walk)) walk.problems.push(problem('outside-section', place, {}));
  const form = component.form === 'void' ? 'void' : 'pair';
  if ((tag.form === 'void') !== (form === 'void')) {
    walk.problems.push(problem('wrong-form', place, { name, form }));
  } else if (form === 'pair') {
    walk.open.push(tag);
  }
}

function close(walk: Walk, tag: Tag): void {
  const index = walk.open.findLastIndex(({ name }) => name === tag.name);
  if (index >= 0) {
    closeAll(walk, index + 1);
    walk.open.pop();
    return;
  }
  // Told already, where it was opened in the wrong form.
  if (components[tag.name]?.form === 'void') return;
  walk.problems.push(problem('unopened', walk.place(tag.start), { name: tag.name }));
}

/** Whatever is open from a depth on was not closed in time. */
export function closeAll(walk: Walk, depth = 0): void {
  for (const tag of walk.open.splice(depth)) {
    walk.problems.push(problem('unclosed', walk.place(tag.start), { name: tag.name }));
  }
}

export function inSection(walk: Walk): boolean {
  return walk.open.some(({ name }) => name === 'Section');
}
