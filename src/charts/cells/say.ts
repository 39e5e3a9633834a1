import type { PanelOf } from '../types.ts';
import { joined, type Words } from '../words.ts';

/** Each group with what its parts say. */
export function sayCells({ groups }: PanelOf<'cells'>, { and, colon }: Words): string[] {
  return groups.map(({ label, parts }) =>
    joined(
      [
        label,
        joined(
          parts.map(({ text }) => text),
          and,
        ),
      ],
      colon,
    ),
  );
}
