import { Field } from '#ui';
import { textOf } from '../response.ts';
import type { ViewProps } from '../view.ts';

export function ShortView(props: ViewProps<'short'>) {
  const { item, id, response, invalid, locked, describedBy, change, check, s } = props;
  return (
    <Field
      id={`${id}-answer`}
      stem={item.stem}
      hint={s.shortHint}
      inputMode="text"
      value={textOf(response)}
      locked={locked}
      invalid={invalid}
      describedBy={describedBy}
      onInput={(text) => change(() => text)}
      onEnter={check}
      s={s}
    />
  );
}
