import type { QuestionType } from '#quiz';
import type { View, ViewProps } from './view.ts';
import { views } from './views.ts';

/** The stem and the controls of a question of any type. */
export function Body<T extends QuestionType>(props: ViewProps<T>) {
  const View: View<T> = views[props.item.type];
  return <View {...props} />;
}
