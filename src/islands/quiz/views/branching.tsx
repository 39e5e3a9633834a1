import { walk } from '#quiz';
import { Group, Rich } from '#ui';
import { PartVerdict } from '../PartVerdict.tsx';
import type { ViewProps } from '../view.ts';
import { PaperCase } from './PaperCase.tsx';
import { useTurn } from './useTurn.ts';

/** One situation at a time, below the decisions so far; the end is told once it is checked. */
export function BranchingView(props: ViewProps<'branching'>) {
  const { item, id, response, marking, locked, describedBy, change, s } = props;
  const [heading, turn] = useTurn();
  const { taken, node, end } = walk(item, response);
  const path = taken.map(({ option }) => option.id);
  const go = (to: string[]) => {
    if (locked) return;
    turn();
    change(() => to);
  };
  const told = end && path.every((option) => marking.has(option)) ? end : undefined;
  return (
    <Group stem={item.stem} describedBy={describedBy}>
      <div class="needs-js case">
        <ol class="rows">
          {taken.map(({ node, option }, i) => (
            <li key={node.id} data-verdict={marking.get(option.id)?.verdict}>
              <p>
                <Rich text={node.text} />
              </p>
              <strong>
                <Rich text={option.text} />
              </strong>
              {!locked && (
                <button
                  id={`${id}-${option.id}`}
                  type="button"
                  class="button needs-js"
                  aria-label={s.rechooseOf(i + 1)}
                  aria-describedby={marking.has(option.id) ? `${id}-${option.id}-v` : undefined}
                  onClick={() => go(path.slice(0, i))}
                >
                  {s.rechoose}
                </button>
              )}
              <PartVerdict id={`${id}-${option.id}-v`} mark={marking.get(option.id)} s={s} />
            </li>
          ))}
        </ol>
        <h4
          id={`${id}-${(node ?? end)?.id}`}
          ref={heading}
          tabIndex={-1}
          aria-describedby={`${id}-text`}
        >
          {node ? s.step(path.length + 1) : told ? s.ending : s.arrived}
        </h4>
        <p id={`${id}-text`}>
          <Rich text={(node ?? told)?.text ?? s.arrivedHint} />
        </p>
        {node?.options.map((option) => (
          <button
            key={option.id}
            type="button"
            class="option needs-js"
            aria-disabled={locked || undefined}
            onClick={() => go([...path, option.id])}
          >
            <Rich text={option.text} />
          </button>
        ))}
      </div>
      <PaperCase item={item} s={s} />
    </Group>
  );
}
