import { gradeOptions, type Option, sayOptions } from './options.ts';
import { asIds } from './response.ts';
import type { Graded, Said, Ungraded } from './types.ts';

/** An item of which several options may be picked: `multiple`, `fault`. */
interface Picks {
  options: readonly Option[];
}

/** Any number of picks can be graded; to count them against the told number is the view's part. */
export function checkPicks({ options }: Picks, response: unknown): Ungraded | undefined {
  return asIds(response, options).length > 0 ? undefined : { kind: 'empty', parts: [] };
}

export function gradePicks({ options }: Picks, response: unknown): Graded {
  return gradeOptions(options, asIds(response, options));
}

export function keyOfPicks({ options }: Picks): string[] {
  return options.filter(({ right }) => right).map(({ id }) => id);
}

export function sayPicks({ options }: Picks, response: unknown): Said[] {
  return sayOptions(options, asIds(response, options));
}
