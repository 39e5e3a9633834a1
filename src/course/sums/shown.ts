import { lexemes, type Written } from './lexemes.ts';

/** A number of an example, quoted with its unit. */
export interface Shown {
  number: Written;
  /** Quoted with 约: zeros at its end may be rounding. */
  roughly: boolean;
}

/** The one number of a quotation like `约 26,900 元`; `undefined` when there is none or more than one. */
export function numberIn(quotation: string): Shown | undefined {
  const found = lexemes(quotation).filter(({ kind }) => kind !== 'words');
  const [only] = found;
  if (found.length !== 1 || only?.kind !== 'number') return undefined;
  return { number: only.number, roughly: quotation.startsWith('约') };
}

/** Whether a text holds a quotation, not as part of a longer number. */
export function shows(text: string, quotation: string): boolean {
  for (let at = text.indexOf(quotation); at >= 0; at = text.indexOf(quotation, at + 1)) {
    const isStart = !/^\d/.test(quotation) || !/[\d.,−]$/.test(text.slice(0, at));
    const after = text.slice(at + quotation.length);
    const isEnd = !/[\d%万亿]$/.test(quotation) || !/^(?:\d|[.,]\d|%| ?[万亿])/.test(after);
    if (isStart && isEnd) return true;
  }
  return false;
}
