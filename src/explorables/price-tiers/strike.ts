import { lowest } from '#commerce';

/** What may be said of a struck-through price. */
export type Verdict =
  /** Not above the ceiling. */
  | 'fine'
  | 'high'
  /** The page says what it compares with: no ceiling, but proof is needed. */
  | 'stated'
  /** The list of deals isn't one. */
  | 'unreadable';

export interface Strike {
  verdict: Verdict;
  /** Deals of the last seven days in 元. */
  deals: number[];
  /** Lowest of them, or the last deal before; 元. */
  ceiling: number;
}

const price = /^\d{1,5}(\.\d{1,2})?$/;

/** Prices in a text, apart by commas, 、 or spaces; none in an empty one; `undefined` when a part is no price. */
export function pricesIn(text: string): number[] | undefined {
  const parts = text.split(/[\s,，、;；]+/).filter((part) => part !== '');
  if (parts.length > 40 || !parts.every((part) => price.test(part) && Number(part) > 0)) {
    return undefined;
  }
  return parts.map(Number);
}

/**
 * Judges a struck-through price of `asked` 元 by the deals of the last seven days, or the `last` deal when there
 * was none (明码标价和禁止价格欺诈规定第 16 条); `stated` when the page says what it compares with.
 */
export function strike(text: string, asked: number, last: number, stated: boolean): Strike {
  const deals = pricesIn(text);
  if (!deals) return { verdict: 'unreadable', deals: [], ceiling: last };
  const ceiling = deals.length > 0 ? lowest(deals) : last;
  if (stated) return { verdict: 'stated', deals, ceiling };
  return { verdict: asked <= ceiling ? 'fine' : 'high', deals, ceiling };
}
