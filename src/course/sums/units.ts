import type { Clause } from './clauses.ts';

/** Units that turn into one another. */
const families = ['秒 分钟 小时 天 周 月 年', '克 千克 公斤 吨', '米 公里', '分 角 元'].map(
  (units) => units.split(' '),
);

/** Whether a result is in another unit than its sum, `60 × 3 分钟 = 3 小时`. */
export function isConverted(sum: Clause, result: Clause, text: string): boolean {
  const [unit] = unitsOf(result, text);
  const units = unitsOf(sum, text);
  const family = families.find((one) => unit !== undefined && one.includes(unit));
  return !!family && !units.includes(unit ?? '') && units.some((other) => family.includes(other));
}

function unitsOf(items: Clause, text: string): string[] {
  return items.flatMap((item, index) => {
    const words = items[index - 1]?.kind === 'number' && item.kind === 'words';
    const unit = words && /^ ?个?(\p{sc=Han}+)/u.exec(text.slice(item.start, item.end))?.[1];
    return unit ? [unit] : [];
  });
}
