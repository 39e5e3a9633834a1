import type { QuizStrings } from '#i18n';
import type { ItemOf } from '#quiz';
import { Rich } from '#ui';

interface Props {
  item: ItemOf<'branching'>;
  s: QuizStrings;
}

/** The whole case to be read without scripts and on paper: which decision leads to which situation. */
export function PaperCase({ item: { nodes }, s }: Props) {
  const number = (to: string) => nodes.findIndex(({ id }) => id === to) + 1;
  return (
    <ol class="paper-case">
      {nodes.map((node) => (
        <li key={node.id}>
          <Rich text={node.text} />
          <ul>
            {node.options.map(({ id, text, to }) => (
              <li key={id}>
                <Rich text={text} /> {number(to) > 0 ? s.leadsTo(number(to)) : s.leadsToEnd}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
