import { Field } from '#ui';
import { textOf } from '../response.ts';
import type { ViewProps } from '../view.ts';

export function NumericView(props: ViewProps<'numeric'>) {
  const { item, id, response, invalid, locked, describedBy, change, check, s } = props;
  return (
    <Field
      id={`${id}-answer`}
      stem={item.stem}
      hint={s.numericHint(item.decimals)}
      unit={item.unit}
      // The number pad of phones has no minus sign.
      inputMode={item.answer < 0 ? 'text' : 'decimal'}
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
