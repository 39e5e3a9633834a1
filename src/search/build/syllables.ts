import { pinyin } from 'pinyin-pro';

/** Syllables joined by spaces, without tones, `ü` as `v`; text that is not Chinese stays, in lower case. */
export function syllables(text: string): string {
  return pinyin(text, { toneType: 'none', v: true, type: 'array', nonZh: 'consecutive' })
    .map((s) => s.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''))
    .filter(Boolean)
    .join(' ');
}
