import { OptionList } from '#ui';
import { idsOf } from '../response.ts';
import type { ViewProps } from '../view.ts';

/** Options of which a told number is to be picked, and how many are. */
export function Picks(props: ViewProps<'multiple' | 'fault'>) {
  const { item, id, response, marking, locked, change, announce, s } = props;
  const wanted = wantedIn(item);
  const picked = idsOf(response);
  const rows = item.options.map(({ id, text }) => ({
    id,
    text,
    ...marking.get(id),
    chosen: picked.includes(id),
  }));
  const toggle = (option: string) => {
    announce(s.picked(picked.length + (picked.includes(option) ? -1 : 1), wanted));
    change((before) => {
      const ids = idsOf(before);
      return ids.includes(option) ? ids.filter((id) => id !== option) : [...ids, option];
    });
  };
  return (
    <>
      <OptionList
        kind="checkbox"
        name={id}
        options={rows}
        locked={locked}
        onToggle={toggle}
        s={s}
      />
      <p class="hint needs-js" aria-hidden="true">
        {s.picked(picked.length, wanted)}
      </p>
    </>
  );
}

/** How many are to be picked; learners are told. */
export function wantedIn({ options }: ViewProps<'multiple' | 'fault'>['item']): number {
  return options.filter((option) => option.right).length;
}
