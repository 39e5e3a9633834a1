import { Group } from '#ui';
import type { ViewProps } from '../view.ts';
import { Picks, wantedIn } from './Picks.tsx';

export function MultipleView(props: ViewProps<'multiple'>) {
  const { item, describedBy, s } = props;
  return (
    <Group stem={item.stem} note={s.pick(wantedIn(item))} describedBy={describedBy}>
      <Picks {...props} />
    </Group>
  );
}
