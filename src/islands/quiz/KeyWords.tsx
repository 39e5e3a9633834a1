import type { QuizStrings } from '#i18n';
import { describe as inWords, type Item, type ItemOf, keyOf, segments } from '#quiz';
import { Rich } from '#ui';

interface Props {
  item: Item;
  s: QuizStrings;
}

/** The right answer in words, complete enough to be read without the question's controls. */
export function KeyWords({ item, s }: Props) {
  if (item.type === 'cloze') return <Sentence item={item} />;
  const said = inWords(item, keyOf(item));
  if (said.length === 1)
    return (
      <p>
        <strong>
          <Rich text={said[0]?.answer ?? ''} />
        </strong>
      </p>
    );
  const parts = said.map(({ part, label, answer }) => (
    <li key={part}>
      {label !== undefined && (
        <>
          <Rich text={label} />
          {s.because}
        </>
      )}
      <strong>
        <Rich text={answer} />
      </strong>
    </li>
  ));
  return item.type === 'ordering' || item.type === 'branching' ? (
    <ol>{parts}</ol>
  ) : (
    <ul>{parts}</ul>
  );
}

/** A cloze sentence with its gaps filled. */
function Sentence({ item }: { item: ItemOf<'cloze'> }) {
  return (
    <p>
      {segments(item).map((segment) =>
        'text' in segment ? (
          <Rich text={segment.text} />
        ) : (
          <strong>{segment.blank.options.find((option) => option.right)?.text}</strong>
        ),
      )}
    </p>
  );
}
