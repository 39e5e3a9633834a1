import { Choice, Group, Rich } from '#ui';
import { segments } from '#quiz';
import { PartVerdict } from '../PartVerdict.tsx';
import { choose, chosenFor } from '../response.ts';
import type { ViewProps } from '../view.ts';

export function ClozeView(props: ViewProps<'cloze'>) {
  const { item, id, response, marking, missing, locked, describedBy, change, s } = props;
  const number = (blank: string) => item.blanks.findIndex((b) => b.id === blank) + 1;
  return (
    <Group stem={item.stem} describedBy={describedBy}>
      <p class="cloze">
        {segments(item).map((segment) =>
          'text' in segment ? (
            <Rich text={segment.text} />
          ) : (
            <Choice
              key={segment.blank.id}
              id={`${id}-${segment.blank.id}`}
              label={s.gap(number(segment.blank.id))}
              value={chosenFor(response, segment.blank.id)}
              options={segment.blank.options}
              empty={s.gap(number(segment.blank.id))}
              locked={locked}
              verdict={marking.get(segment.blank.id)?.verdict}
              invalid={missing.includes(segment.blank.id)}
              onChoose={(option) => change((before) => choose(before, segment.blank.id, option))}
            />
          ),
        )}
      </p>
      {item.blanks.map((blank, i) => (
        <PartVerdict
          key={blank.id}
          id={`${id}-${blank.id}-v`}
          mark={marking.get(blank.id)}
          label={`${s.gap(i + 1)} `}
          s={s}
        />
      ))}
      {item.blanks.map((blank, i) => (
        <p key={blank.id} class="on-paper">
          {s.gap(i + 1)}
          {s.because}
          {blank.options.map(({ text }) => text).join(' / ')}
        </p>
      ))}
    </Group>
  );
}
