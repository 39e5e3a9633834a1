import type { Reading } from '../read/course.ts';
import type { Problem } from '../types.ts';

/** One line an editor or terminal can jump to. */
function line({ file, line, column, severity, kind, message, remedy }: Problem): string {
  return `${file}:${line}:${column} ${severity} ${kind} ${message} — ${remedy}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Every problem on a line of its own, then waivers, then a summary. */
export function report({ problems, waivers }: Omit<Reading, 'course'>): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const summary = [
    count(errors, 'error'),
    count(problems.length - errors, 'warning'),
    count(waivers.length, 'waiver'),
  ];
  return [
    ...problems.map(line),
    ...waivers.map(
      (waiver) =>
        `${waiver.file}:${waiver.line}:${waiver.column} waived ${waiver.rule} in ${waiver.question}: ${waiver.reason}`,
    ),
    `${summary.join(', ')}.`,
  ].join('\n');
}

export function hasErrors({ problems }: Pick<Reading, 'problems'>): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
