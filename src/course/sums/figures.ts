import type { Written } from './lexemes.ts';

/** What a number stands for: `4.6%` is 0.046, `108.5 万` is 1,085,000. */
export function amountOf({ figure, percent, scale }: Written): number {
  return (percent ? figure / 100 : figure) * scale;
}

/** How far a value may be from a written number that rounds it, in the number's own digits. */
export function slack({ figure, step }: Written, roughly = false): number {
  // `≈ 26,900` may stand for 26,940: zeros at the end may be rounding, up to a hundredth of the number.
  const zeros = roughly ? /0*$/.exec(String(Math.abs(figure)))?.[0].length : 0;
  const round = step === 1 && zeros ? Math.min(10 ** zeros / 2, Math.abs(figure) / 100) : 0;
  return Math.max(step / 2, round) + Math.abs(figure) * 1e-9;
}

/** Whether a written number rounds a value. */
export function rounds(number: Written, value: number, roughly = false): boolean {
  const unit = amountOf({ ...number, figure: 1 });
  return Math.abs(value / unit - number.figure) <= slack(number, roughly);
}

/** A value as it would be written in the place of a number: with its digits, per cent sign and 万. */
export function writeLike({ text, step, percent, scale }: Written, value: number): string {
  const digits = step > 0 ? Math.round(-Math.log10(step)) : 2;
  const figure = value / scale / (percent ? 0.01 : 1);
  const [whole = '', ...decimals] = Math.abs(figure).toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const sign = figure < 0 && Number(Math.abs(figure).toFixed(digits)) > 0 ? '−' : '';
  const ending = /[ ]?%?(?: ?[万亿]+)?$/.exec(text)?.[0] ?? '';
  return `${sign}${[grouped, ...decimals].join('.')}${ending}`;
}
