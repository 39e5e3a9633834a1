import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { it } from 'vitest';
import { t } from '#i18n';
import { checkDrawing } from '../parts/drawing-check.ts';
import { formatFor } from '../parts/format.ts';
import { fields, look } from './model.ts';
import { Picture } from './Picture.tsx';

const s = t('zh-CN').explorables['false-alarms'];
const f = formatFor('zh-CN');

it('draws any filter', () => {
  checkDrawing(fields, (state) => render(h(Picture, { s, f, shop: state, look: look(state) })));
});
