/** Number formats of one locale; `digits` is the most that stand after the point. */
export interface Format {
  number(value: number, digits?: number): string;
  /** A ratio as a percentage: 0.0861 → 8.6%. */
  percent(ratio: number, digits?: number): string;
  /** The same with a sign in front: +8.6%, −2%. */
  change(ratio: number, digits?: number): string;
  /** A number with a sign in front: +6, −2.5. */
  signed(value: number, digits?: number): string;
}

const formats = new Map<string, Format>();

/** The formats of a locale, made once: a new one takes longer than drawing a picture. */
export function formatFor(locale: string): Format {
  const known = formats.get(locale) ?? newFormat(locale);
  formats.set(locale, known);
  return known;
}

function newFormat(locale: string): Format {
  const cache = new Map<string, Intl.NumberFormat>();
  const by = (options: Intl.NumberFormatOptions) => {
    const key = JSON.stringify(options);
    const found = cache.get(key) ?? new Intl.NumberFormat(locale, options);
    cache.set(key, found);
    return found;
  };
  return {
    number: (value, digits = 0) => by({ maximumFractionDigits: digits }).format(value),
    percent: (ratio, digits = 1) =>
      by({ style: 'percent', maximumFractionDigits: digits }).format(ratio),
    change: (ratio, digits = 1) =>
      by({
        style: 'percent',
        maximumFractionDigits: digits,
        signDisplay: 'exceptZero',
      })
        .format(ratio)
        .replace('-', '−'),
    signed: (value, digits = 0) =>
      by({ maximumFractionDigits: digits, signDisplay: 'exceptZero' })
        .format(value)
        .replace('-', '−'),
  };
}
