import { Choice, Group, Rich } from '#ui';
import { PartVerdict } from '../PartVerdict.tsx';
import { choose, chosenFor, chosenIds } from '../response.ts';
import type { ViewProps } from '../view.ts';

const letter = (i: number) => String.fromCodePoint('A'.charCodeAt(0) + i);

export function MatchingView(props: ViewProps<'matching'>) {
  const { item, id, response, marking, missing, locked, describedBy, change, s } = props;
  const used = chosenIds(response);
  const optionsFor = (left: string) =>
    item.right.map((partner, i) => {
      const elsewhere = used.includes(partner.id) && chosenFor(response, left) !== partner.id;
      return { ...partner, text: `${letter(i)} ${partner.text}${elsewhere ? s.usedMark : ''}` };
    });
  return (
    <Group stem={item.stem} describedBy={describedBy}>
      <ol class="bank" aria-label={s.bank}>
        {item.right.map((partner) => (
          <li key={partner.id} data-used={used.includes(partner.id) || undefined}>
            <Rich text={partner.text} />
            {used.includes(partner.id) && <small aria-hidden="true"> {s.used}</small>}
          </li>
        ))}
      </ol>
      <ul class="rows">
        {item.left.map((left) => (
          <li key={left.id} data-verdict={marking.get(left.id)?.verdict}>
            <label for={`${id}-${left.id}`}>
              <Rich text={left.text} />
            </label>
            <Choice
              id={`${id}-${left.id}`}
              value={chosenFor(response, left.id)}
              options={optionsFor(left.id)}
              empty={s.choose}
              locked={locked}
              verdict={marking.get(left.id)?.verdict}
              invalid={missing.includes(left.id)}
              onChoose={(partner) => change((before) => choose(before, left.id, partner))}
            />
            <PartVerdict id={`${id}-${left.id}-v`} mark={marking.get(left.id)} s={s} />
          </li>
        ))}
      </ul>
    </Group>
  );
}
