import type { Place } from '../place.ts';
import { problem } from '../problem.ts';
import type { Problem, SourceFile } from '../types.ts';
import { type FileRole, roleOf } from './layout.ts';

/** A file and what it is. */
export type Shelved = FileRole & { source: SourceFile };
export type ShelvedAs<Role extends FileRole['role']> = Shelved & { role: Role };

/** Takes note of mistakes while reading goes on. */
export type Report = (...problems: Problem[]) => void;

/** The files of a course by what they are; `root` is the folder they stand in. */
export function shelve(files: readonly SourceFile[], root: string, report: Report): Shelved[] {
  return files.map((source) => {
    const role = roleOf(source.path.slice(root.length + 1));
    if (role.role === 'stray') report(problem('stray-file', startOfFile(source.path), {}));
    if (role.role === 'misnamed') report(problem('bad-file-name', startOfFile(source.path), role));
    return { ...role, source };
  });
}

export function filesAs<Role extends FileRole['role']>(
  files: readonly Shelved[],
  role: Role,
): ShelvedAs<Role>[] {
  return files.filter((file): file is ShelvedAs<Role> => file.role === role);
}

export function startOfFile(file: string): Place {
  return { file, line: 1, column: 1 };
}
