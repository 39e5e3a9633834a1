import type { Graded, PartVerdict, Said } from './types.ts';

/** An option and whether it is to be picked. */
export interface Option {
  id: string;
  text: string;
  right?: true | undefined;
  reason: string;
}

/**
 * Grades picked options: right with every key and nothing else.
 * Score: right picks minus wrong picks over the number of keys, never below 0, so that picking
 * everything doesn't pay.
 */
export function gradeOptions(options: readonly Option[], picked: readonly string[]): Graded {
  const parts = options.map((option): PartVerdict => ({
    part: option.id,
    verdict: verdict(option, picked.includes(option.id)),
  }));
  const count = (wanted: PartVerdict['verdict']) =>
    parts.filter(({ verdict }) => verdict === wanted).length;
  const [hits, slips, missed] = [count('right'), count('wrong'), count('missed')];
  return {
    kind: 'graded',
    right: slips === 0 && missed === 0,
    score: Math.max(0, hits - slips) / (hits + missed),
    parts,
  };
}

function verdict(option: Option, picked: boolean): PartVerdict['verdict'] {
  if (picked) return option.right ? 'right' : 'wrong';
  return option.right ? 'missed' : 'avoided';
}

/** The picked options in the shown order. */
export function sayOptions(options: readonly Option[], picked: readonly string[]): Said[] {
  return options
    .filter(({ id }) => picked.includes(id))
    .map(({ id, text, reason }) => ({ part: id, answer: text, reason }));
}
