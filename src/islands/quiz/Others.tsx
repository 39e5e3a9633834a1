import type { QuizStrings } from '#i18n';
import type { Graded, Item } from '#quiz';
import { Rich } from '#ui';
import { hasOptions } from './marking.ts';

interface Props {
  item: Item;
  grade: Graded;
  s: QuizStrings;
}

/** Why the wrong options that weren't chosen are wrong, for whoever wants to know. */
export function Others({ item, grade, s }: Props) {
  if (!hasOptions(item)) return null;
  const avoided = grade.parts.filter(({ verdict }) => verdict === 'avoided');
  const others = item.options.filter(({ id }) => avoided.some(({ part }) => part === id));
  if (others.length === 0) return null;
  return (
    <details>
      <summary>{item.type === 'fault' ? s.sound : s.others}</summary>
      <ul>
        {others.map(({ id, text, reason }) => (
          <li key={id}>
            <Rich text={`${text}${s.because}${reason}`} />
          </li>
        ))}
      </ul>
    </details>
  );
}
