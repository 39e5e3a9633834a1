/**
 * Rounds half away from zero, as people do by hand: binary noise in the 15th digit is taken off
 * first, so 1.005 comes to 1.01.
 * @param decimals digits after the point, 0 to 10
 */
export function round(value: number, decimals: number): number {
  const clean = Number(Math.abs(value).toPrecision(15));
  const rounded = shift(Math.round(shift(clean, decimals)), -decimals);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Moves the decimal point in the text of a number, which is exact where a product isn't. */
function shift(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/**
 * A number for reading: thousands separated by commas, up to 10 digits after the point.
 * @param decimals digits after the point; left out: as many as the number has
 */
export function formatNumber(value: number, decimals?: number): string {
  if (!Number.isFinite(value)) return '–';
  const digits = plainNumber(value, decimals);
  const [whole = '', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** The same without separators, e.g. for a number field. */
export function plainNumber(value: number, decimals?: number): string {
  if (decimals !== undefined) return round(value, decimals).toFixed(decimals);
  return round(value, 10)
    .toFixed(10)
    .replace(/\.?0+$/, '');
}
