import type { ComponentChildren, RefObject } from 'preact';
import type { QuizStrings } from '#i18n';
import type { Item } from '#quiz';
import { Rich } from '#ui';

interface Props {
  item: Item;
  /** Id of the article; its heading is `<id>-head`, the situation `<id>-about`. */
  id: string;
  number: number;
  /** How the number is said; left out: the number alone. */
  label?: string;
  /** How the learner stands, at the end of the heading's line. */
  chip?: ComponentChildren;
  root?: RefObject<HTMLElement>;
  children: ComponentChildren;
  s: QuizStrings;
}

/** A question's number, type and situation, around its controls. The heading can take the focus. */
export function QuestionFrame({ item, id, number, label, chip, root, children, s }: Props) {
  return (
    <article class="question" id={id} ref={root ?? null} aria-labelledby={`${id}-head`}>
      <header>
        <h3 id={`${id}-head`} tabIndex={-1}>
          <span class="visually-hidden">{label ?? s.number(number)}</span>
          <span class="number" aria-hidden="true">
            {number}
          </span>
          <span class="type">{s.types[item.type]}</span>
        </h3>
        {chip}
      </header>
      {item.context && (
        <p class="about" id={`${id}-about`}>
          <Rich text={item.context} />
        </p>
      )}
      {children}
    </article>
  );
}
