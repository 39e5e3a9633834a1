import { Group } from '#ui';
import type { ViewProps } from '../view.ts';
import { Picks, wantedIn } from './Picks.tsx';

/** The text under review as one card, each of its fragments to be ticked. */
export function FaultView(props: ViewProps<'fault'>) {
  const { item, describedBy, s } = props;
  return (
    <Group stem={item.stem} note={s.faults(wantedIn(item))} describedBy={describedBy}>
      <div class="proof">
        <Picks {...props} />
      </div>
    </Group>
  );
}
