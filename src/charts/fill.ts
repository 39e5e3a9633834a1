import { formatNumber } from '#quiz';

/** A number as charts write it: at most two digits after the point, a true minus sign. */
export function written(value: number, digits?: number): string {
  const text = formatNumber(Math.abs(value), digits ?? decimals(value));
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

function decimals(value: number): number {
  const needed = [0, 1].find((digits) => Math.abs(value - Number(value.toFixed(digits))) < 0.005);
  return needed ?? 2;
}

const placeholder = /\{([^{}]*)\}/g;
const shape = /^([A-Za-z]\w*)(%)?(?::(\d))?$/;

/** A value with its unit behind it. */
export function withUnit(text: string, unit: string | undefined): string {
  if (!unit) return text;
  return unit === '%' ? `${text}%` : `${text} ${unit}`;
}

/** A share in per cent. */
export function percent(value: number, digits?: number): string {
  return `${written(value * 100, digits)}%`;
}

/**
 * Puts numbers in the place of `{name}`, `{name:1}`, `{name%}` and `{name%:1}`.
 * `missing` is told of names that stand for nothing.
 */
export function fill(
  template: string,
  numbers: ReadonlyMap<string, number>,
  missing: (name: string) => void,
): string {
  return template.replace(placeholder, (whole, inside: string) => {
    const [, name = inside, share, digits] = shape.exec(inside) ?? [];
    const value = numbers.get(name);
    if (value === undefined) {
      missing(name);
      return whole;
    }
    const after = digits === undefined ? undefined : Number(digits);
    return share ? percent(value, after) : written(value, after);
  });
}
