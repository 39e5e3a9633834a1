import { Group, OptionList } from '#ui';
import { idsOf } from '../response.ts';
import type { ViewProps } from '../view.ts';

export function MultipleView(props: ViewProps<'multiple'>) {
  const { item, id, response, marking, locked, describedBy, change, announce, s } = props;
  const wanted = item.options.filter((option) => option.right).length;
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
    <Group stem={item.stem} note={s.pick(wanted)} describedBy={describedBy}>
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
    </Group>
  );
}
