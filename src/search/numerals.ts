const digits = '零一二三四五六七八九';
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const same: Readonly<Record<string, string>> = { 两: '二', 〇: '零' };
/** What a number counts; elsewhere 三 may be part of a name. */
const counted = '(?=[天日条倍折个元块万岁周年月秒分小次件单人成档步招级])';
const written = new RegExp(`[零〇一二两三四五六七八九十百千]+${counted}`, 'gu');
const figures = new RegExp(`(?<![0-9.])[0-9]{1,2}${counted}`, 'gu');

/** `三十七` → 37. Only Han numerals below ten thousand. */
export function numberOf(numeral: string): number {
  let sum = 0;
  let digit = 0;
  for (const character of numeral) {
    const unit = units[character];
    if (unit === undefined) digit = digits.indexOf(same[character] ?? character);
    else {
      sum += (digit || 1) * unit;
      digit = 0;
    }
  }
  return sum + digit;
}

/** 0 to 99 in words. */
function inWords(n: number): string {
  if (n < 10) return digits[n] ?? '';
  const tens = n < 20 ? '十' : `${digits[Math.floor(n / 10)] ?? ''}十`;
  return n % 10 === 0 ? tens : tens + (digits[n % 10] ?? '');
}

/** The query with its numbers written the other way, `三倍` ↔ `3倍`; undefined when it counts nothing. */
export function otherNumerals(query: string): string | undefined {
  const other = /[0-9]/.test(query)
    ? query.replace(figures, (n) => inWords(Number(n)))
    : query.replace(written, (n) => String(numberOf(n)));
  return other === query ? undefined : other;
}
