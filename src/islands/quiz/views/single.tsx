import { Group, OptionList } from '#ui';
import { textOf } from '../response.ts';
import type { ViewProps } from '../view.ts';

export function SingleView(props: ViewProps<'single'>) {
  const { item, id, response, marking, locked, describedBy, change, s } = props;
  const chosen = textOf(response);
  const rows = item.options.map(({ id, text }) => ({
    id,
    text,
    ...marking.get(id),
    chosen: id === chosen,
  }));
  return (
    <Group stem={item.stem} describedBy={describedBy}>
      <OptionList
        kind="radio"
        name={id}
        options={rows}
        locked={locked}
        onToggle={(option) => change(() => option)}
        s={s}
      />
    </Group>
  );
}
