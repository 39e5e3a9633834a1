import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { t } from '#i18n';
import { checkDrawing } from '../parts/drawing-check.ts';
import { formatFor } from '../parts/format.ts';
import { fields, look } from './model.ts';
import { Picture, waiting } from './Picture.tsx';

const s = t('zh-CN').explorables.staffing;
const f = formatFor('zh-CN');

it('has no broken number and no text beyond its edge, whatever is set', () => {
  checkDrawing(fields, (state) => render(h(Picture, { s, f, look: look(state), within: state.t })));
});

it('tells a wait in the unit one would say', () => {
  const said = [undefined, 0, 48.6, 599, 900, 108_000].map((wait) => waiting(s, f, wait));
  expect(said).toEqual([s.never, '0 秒', '49 秒', '599 秒', '15 分钟', '30 小时']);
});
