import { describe as group, expect, it } from 'vitest';
import { describe, drawChart } from '#charts';
import { loadCourse } from '#course/files';
import { t } from '#i18n';
import { faultsIn, textsIn } from '../../support/svg-texts.ts';

/**
 * What each chart has to say, worked out by hand from the figures of its lesson: not with the
 * formulas that draw it.
 */
const said: Record<string, string[]> = {
  'basics/growth': ['159,722', '+2.9%', '约 147,074', '+8.6%'],
  'basics/sawtooth': ['527', '177'],
  'compliance/base-rate': ['坏单 200 张', '99,800', '1,188', '190', '998', '16 次真', '84 次'],
  'data/dilution': ['整体 18%', '整体 12%'],
  'data/funnel': ['100,000', '5,000', '600', '240', '216'],
  'data/peeking': ['5 次', '约 14 次', '约 19 次', '约 25 次'],
  'data/pricing': ['5,600', '6,050', '95'],
  'data/recommend': ['30,000', '31,680', '25,500', '24,710', '−3.1%', '+5.6%'],
  'marketing/break-even': ['2.25', '2.97', '4.34', '8.09'],
  'marketing/broadcast': ['12 单', '30 人', '369.6', '900', '530.4'],
  'marketing/cliff': ['200 付 180', '399 付 379', '400 付 340', '599 付 539', '600 付 480'],
  'marketing/deposit': ['定金 100', '50', '尾款 350'],
  'marketing/gift': ['毛利 97', '毛利 70'],
  'marketing/order-split': ['−20', '−36', '−4.8', '−3.68', '−1.8', '−33.33', '0.39'],
  'operations/campaign': ['37.9', '3,790', '198 份', '19.2', '3,801.6'],
  'operations/hundred': ['10.9', '45.9', '17.66', '21.8', '40.8', '17.92', '49.05', '10.15'],
  'service/nps-error': ['32 ± 10.9', '37 ± 10.7', '32 ± 5.4', '32 ± 2.7'],
  'service/refund': ['330', '270', '退 70', '106.36'],
};

const words = t('zh-CN').lesson.chart;
const charts = loadCourse().editions.flatMap(({ chapters }) =>
  chapters.flatMap(({ id, charts }) =>
    Object.entries(charts).map(([name, chart]) => ({ path: `${id}/${name}`, name, chart })),
  ),
);

it('every chart of the course is worked out by hand here', () => {
  expect(charts.map(({ path }) => path).toSorted()).toEqual(Object.keys(said).toSorted());
});

group.each(charts)('$path', ({ path, name, chart }) => {
  const svg = drawChart(chart, name, words);

  it('shows its numbers, and tells them', () => {
    const shown = textsIn(svg)
      .map(({ text }) => text)
      .join('\n');
    const told = describe(chart, words);
    for (const number of said[path] ?? []) {
      expect(shown).toContain(number);
      expect(told).toContain(number);
    }
  });

  it('can be read on a phone, in every light', () => {
    expect(faultsIn(svg)).toEqual([]);
    expect(svg).not.toMatch(/style=|font-size|(fill|stroke)="(?!none")/);
    expect(textsIn(svg).length).toBeGreaterThan(2);
  });
});
