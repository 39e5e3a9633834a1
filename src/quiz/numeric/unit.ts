const multiples = new Map([
  ['万', 1e4],
  ['亿', 1e8],
  ['万亿', 1e12],
]);

/**
 * What to multiply a number by that stands before `suffix` to get it in `unit`; `undefined`: the
 * units don't agree. 万 and 亿 multiply, alone or before the unit: with 元 asked `万`, `万元` give 1e4;
 * with 万元 asked `万`, `万元` give 1, `元` gives 1e-4, and no suffix gives 1. Where no unit is asked,
 * `%` gives 0.01.
 */
export function unitFactor(suffix: string, unit: string): number | undefined {
  if (suffix === '' || suffix === unit) return 1;
  if (unit === '') return suffix === '%' ? 0.01 : multiples.get(suffix);
  const [given, asked] = [split(suffix), split(unit)];
  const agree = given.base === '' || given.base === asked.base;
  return agree && unit !== '%' ? given.multiple / asked.multiple : undefined;
}

function split(unit: string): { multiple: number; base: string } {
  const prefix = /^万?亿|^万/.exec(unit)?.[0] ?? '';
  return { multiple: multiples.get(prefix) ?? 1, base: unit.slice(prefix.length) };
}

/** A shown number with its unit behind it; a percent sign stands close, other units after a space. */
export function withUnit(shown: string, unit: string | undefined): string {
  if (unit === undefined) return shown;
  return unit === '%' ? `${shown}%` : `${shown} ${unit}`;
}
