import type { Question } from '#quiz';
import type { Placed } from '../draft.ts';
import type { Place } from '../place.ts';

/** A list of options of which some are right. */
export interface Choice {
  options: { text: string; right: boolean; place: () => Place }[];
  /** The written order is kept. */
  fixed: boolean;
}

/** The choices a question offers, each with its own key: the options, or those of each gap or situation. */
export function choicesOf({ value, at }: Placed<Question>): Choice[] {
  if (value.type === 'cloze') {
    return value.blanks.map(({ options }, index) => ({
      options: placedOptions(options, at, 'blanks', index, 'options'),
      fixed: false,
    }));
  }
  if (value.type === 'branching') {
    return value.nodes.map(({ options }, index) => ({
      options: placedOptions(options, at, 'nodes', index, 'options'),
      fixed: false,
    }));
  }
  if (value.type !== 'single' && value.type !== 'multiple') return [];
  return [{ options: placedOptions(value.options, at, 'options'), fixed: value.fixed ?? false }];
}

function placedOptions(
  options: readonly { text: string; right?: true | undefined }[],
  at: Placed<Question>['at'],
  ...path: PropertyKey[]
): Choice['options'] {
  return options.map(({ text, right }, index) => ({
    text,
    right: right ?? false,
    place: () => at(...path, index, 'text'),
  }));
}
