import { useLayoutEffect, useRef } from 'preact/hooks';
import { Choice, Group, MoveButtons, Rich } from '#ui';
import { PartVerdict } from '../PartVerdict.tsx';
import { idsOf, moveTo } from '../response.ts';
import type { ViewProps } from '../view.ts';

export function OrderingView(props: ViewProps<'ordering'>) {
  const { item, id, response, marking, locked, describedBy, change, announce, s } = props;
  const keepFocus = useRef<HTMLElement>();
  // Moving an element in the page takes the focus from what is inside it.
  useLayoutEffect(() => {
    keepFocus.current?.focus();
    keepFocus.current = undefined;
  });
  const steps = idsOf(response).flatMap((step) => item.items.find((i) => i.id === step) ?? []);
  const last = steps.length - 1;
  const places = steps.map((_, place) => ({ id: `${place}`, text: `${place + 1}` }));
  const move = (step: { id: string; text: string }, to: number) => {
    if (locked || to < 0 || to > last) return;
    keepFocus.current =
      document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
    announce(s.moved(step.text, to + 1, steps.length));
    change((before) => moveTo(idsOf(before), step.id, to));
  };
  return (
    <Group stem={item.stem} describedBy={describedBy}>
      <p class="hint needs-js">{s.orderHint}</p>
      <ol class="rows steps">
        {steps.map((step, i) => {
          const mark = marking.get(step.id);
          return (
            <li key={step.id} data-verdict={mark?.verdict}>
              <Choice
                id={`${id}-${step.id}`}
                label={s.moveOf(step.text)}
                value={`${i}`}
                options={places}
                locked={locked}
                verdict={mark?.verdict}
                onChoose={(to) => move(step, Number(to))}
              />
              <span class="step">
                <Rich text={step.text} />
              </span>
              <MoveButtons
                text={step.text}
                first={locked || i === 0}
                last={locked || i === last}
                onMove={(by) => move(step, i + by)}
                s={s}
              />
              <PartVerdict
                id={`${id}-${step.id}-v`}
                mark={mark}
                tell={() => s.shouldStand(item.key.indexOf(step.id) + 1)}
                s={s}
              />
            </li>
          );
        })}
      </ol>
    </Group>
  );
}
