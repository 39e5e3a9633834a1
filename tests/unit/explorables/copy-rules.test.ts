import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadCourse } from '#course/files';
import { t } from '#i18n';
import { checker } from '../../../src/explorables/copy-checker/check.ts';
import type { CopyRules, Kind } from '../../../src/explorables/copy-checker/rules.ts';
import { simplifiedForms } from '../../../src/search/build/simplified-forms.ts';

interface Sentences {
  crossing: Record<Kind, string[]>;
  lawful: string[];
}

const { crossing, lawful }: Sentences = parse(
  readFileSync('tests/fixtures/copy/zh-CN.yaml', 'utf8'),
);
const found = loadCourse().editions.find(({ locale }) => locale === 'zh-CN')?.copyRules;
if (!found) throw new Error('no content/zh-CN/copy-rules.yaml');
const rules: CopyRules = found;
const check = checker(rules);
const kindsIn = (text: string) => check(text).map(({ rule }) => rule.kind);
const all = Object.values(crossing).flat();

describe('the rules for copy', () => {
  it('are tried on many sentences, half of them lawful', () => {
    expect(all.length).toBeGreaterThanOrEqual(60);
    expect(lawful.length).toBeGreaterThanOrEqual(all.length);
    expect(new Set([...all, ...lawful]).size).toBe(all.length + lawful.length);
  });

  it('mark what crosses a line, and only that', () => {
    const missed = all.filter((text) => check(text).length === 0);
    const wronged = lawful.filter((text) => check(text).length > 0);
    const hits = all.length - missed.length;
    const precision = hits / (hits + wronged.length);
    const recall = hits / all.length;
    console.log(
      `copy rules: ${all.length} crossing, ${lawful.length} lawful, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
      { missed, wronged },
    );
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  it.each(Object.entries(crossing))('call %s by its name', (kind, texts) => {
    const named = texts.filter((text) => kindsIn(text).some((one) => one === kind));
    expect(named.length / texts.length).toBeGreaterThanOrEqual(0.95);
  });

  it('are each met by a sentence', () => {
    const met = new Set(all.flatMap((text) => check(text).map(({ rule }) => rule.id)));
    expect(rules.rules.map(({ id }) => id).filter((id) => !met.has(id))).toEqual([]);
  });

  it('use every list', () => {
    const written = JSON.stringify([rules.rules, rules.words]);
    expect(Object.keys(rules.words).filter((name) => !written.includes(`{${name}}`))).toEqual([]);
  });

  it('know every traditional form of the characters they use', () => {
    const { words, talk, rules: list } = rules;
    const unless = list.flatMap((rule) => (rule.unless ?? []).flatMap((one) => Object.values(one)));
    const used = [talk, Object.values(words), list.map(({ says }) => says), unless].flat(2);
    const { from, to } = simplifiedForms([...used, '零一二三四五六七八九十百千万两几半']);
    const pairs = [...from].map((character, i) => character + [...to][i]);
    const known = rules.traditional.split(' ');
    expect(pairs.filter((pair) => !known.includes(pair)).join(' ')).toBe('');
  });

  it('are not fooled by spaces, symbols, width or traditional characters', () => {
    const hide = fc.constantFrom(' ', '·', '*', '-', '_', '|', '★', '\u200b', '～');
    const sure = ['全网最低价', '国家级品质', '最终解释权归本店', '包治百病', '独一无二'];
    fc.assert(
      fc.property(fc.constantFrom(...sure), hide, (text, symbol) => {
        const kinds = kindsIn(text);
        expect(kindsIn([...text].join(symbol))).toEqual(kinds);
      }),
    );
    expect(kindsIn('全網最低價，國家級品質')).toEqual(kindsIn('全网最低价，国家级品质'));
  });

  it('mark the words themselves, whatever stands around them', () => {
    const [finding] = check('家人们🎉 这是 全 網 第 一 的锅！');
    expect('家人们🎉 这是 全 網 第 一 的锅！'.slice(finding?.start, finding?.end)).toBe(
      '全 網 第 一',
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { start, end } of check(text))
          expect(start < end && end <= text.length).toBe(true);
      }),
    );
  });
});

describe('the samples of the copy checker', () => {
  const { samples } = t('zh-CN').explorables['copy-checker'];

  it('light as many lamps as their stories say', () => {
    const lamps = Object.values(samples).map((text) => new Set(kindsIn(text)).size);
    expect(lamps).toEqual([0, 4, 2, 1, 0]);
  });
});
