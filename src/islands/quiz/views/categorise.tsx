import { Fragment } from 'preact';
import { Group, Rich } from '#ui';
import { PartVerdict } from '../PartVerdict.tsx';
import { choose, chosenFor } from '../response.ts';
import type { ViewProps } from '../view.ts';

/** One table for every width; on phones the style sheet turns each row into a row of buttons. */
export function CategoriseView(props: ViewProps<'categorise'>) {
  const { item, id, response, marking, missing, locked, describedBy, change, s } = props;
  return (
    <Group stem={item.stem} describedBy={describedBy}>
      <table class="sorter">
        <thead>
          <tr>
            <th scope="col">{s.item}</th>
            {item.categories.map((category) => (
              <th key={category.id} scope="col">
                <Rich text={category.text} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {item.items.map((row) => {
            const mark = marking.get(row.id);
            return (
              <Fragment key={row.id}>
                <tr id={`${id}-${row.id}`} data-verdict={mark?.verdict}>
                  <th scope="row">
                    <Rich text={row.text} />
                  </th>
                  {item.categories.map((category) => (
                    <td key={category.id}>
                      <label>
                        <input
                          type="radio"
                          name={`${id}-${row.id}`}
                          value={category.id}
                          aria-label={`${row.text}${s.because}${category.text}`}
                          aria-disabled={locked || undefined}
                          aria-describedby={mark && `${id}-${row.id}-v`}
                          checked={chosenFor(response, row.id) === category.id}
                          data-empty={missing.includes(row.id) || undefined}
                          onClick={(event) => locked && event.preventDefault()}
                          onChange={() => change((before) => choose(before, row.id, category.id))}
                        />
                        <span>{category.text}</span>
                      </label>
                    </td>
                  ))}
                </tr>
                {mark && (
                  <tr>
                    <td class="why" colSpan={item.categories.length + 1}>
                      <PartVerdict id={`${id}-${row.id}-v`} mark={mark} s={s} />
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </Group>
  );
}
