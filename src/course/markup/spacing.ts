import type { Tag } from './tag.ts';

/** Whether a block tag has its line to itself, and an empty line between it and its text. */
export function standsApart(text: string, { form, start, end }: Tag): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const alone =
    /(^|\n)[ \t]*$/.test(before.slice(-80)) && /^[ \t]*(\r?\n|$)/.test(after.slice(0, 80));
  if (!alone) return false;
  return form === 'open'
    ? /^[ \t]*\r?\n[ \t]*(\r?\n|$)/.test(after.slice(0, 80))
    : /\n[ \t]*\r?\n[ \t]*$/.test(before.slice(-80));
}
