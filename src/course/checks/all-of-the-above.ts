import type { Question } from '#quiz';
import type { Placed } from '../draft.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../types.ts';
import { choicesOf } from './options.ts';

/** 以上都对 and its kin: an option about the other options. */
const phrase =
  /(以上|上述|前面)[^，。]{0,4}[都全均皆]|^(三|两|四|几|各|所有|这些|它们|二)?[项个者种]?[都全均皆]部?(不?对|不?正确|不?是|错误?|不选|可以|可)$|^(都|全)(部|选)?(不?对|不?正确|错误?)$|all of the above|none of the above/i;

export function allOfTheAbove(item: Placed<Question>): Problem[] {
  return choicesOf(item)
    .flatMap(({ options }) => options)
    .filter(({ text }) => phrase.test(text.replace(/[。！]$/, '')))
    .map(({ text, place }) => problem('all-of-the-above', place(), { phrase: text }));
}
