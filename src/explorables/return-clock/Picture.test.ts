import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { it } from 'vitest';
import { t } from '#i18n';
import { checkDrawing } from '../parts/drawing-check.ts';
import { formatFor } from '../parts/format.ts';
import { clock, fields, look } from './model.ts';
import { Picture } from './Picture.tsx';
import { Timeline } from './Timeline.tsx';

const s = t('zh-CN').explorables['return-clock'];
const f = formatFor('zh-CN');

it('draws any refund whole', () => {
  checkDrawing(fields, (state) => render(h(Picture, { s, f, look: look(state) })));
});

it('draws any calendar whole', () => {
  checkDrawing(fields, (state) => render(h(Timeline, { s, order: state, clock: clock(state) })));
});
