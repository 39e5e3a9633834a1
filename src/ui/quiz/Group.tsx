import type { ComponentChildren } from 'preact';
import { Rich } from './Rich.tsx';

interface Props {
  stem: string;
  /** Said with the stem, e.g. how many to choose. */
  note?: string;
  describedBy?: string | undefined;
  children: ComponentChildren;
}

/** A question with several controls: its stem is the group's name. */
export function Group({ stem, note, describedBy, children }: Props) {
  return (
    <fieldset aria-describedby={describedBy}>
      <legend class="stem">
        <Rich text={stem} />
        {note && <span>{note}</span>}
      </legend>
      {children}
    </fieldset>
  );
}
