import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { QuizStrings, TestStrings } from '#i18n';
import { type Sitting as SittingState, type StartedSitting, testStanding } from '#progress';
import { drawTest } from '#quiz';
import type { PageContext } from '../page/progress.ts';
import { useBank } from '../page/use-bank.ts';
import { Result } from './Result.tsx';
import { poolOf, type TestSetup } from './setup.ts';
import { isFinished, sheetOf } from './sheet.ts';
import { Sitting } from './Sitting.tsx';
import { Start } from './Start.tsx';

export interface TestProps {
  setup: TestSetup;
  page: PageContext;
  /** Shows or hides what the page says of the test before it begins. */
  onStage: (stage: 'start' | 'sitting' | 'result') => void;
  /** A seed, 0 to 2³² − 1, for a draw. */
  draw: () => number;
  s: TestStrings;
  quiz: QuizStrings;
}

/** A test from its start to its result. A sitting that was interrupted goes on where it stopped. */
export function Test(props: TestProps) {
  const { setup, page, onStage, draw, s } = props;
  const state = useStore(page.progress.$state);
  const standing = testStanding(state, setup.test);
  const [current, show] = useState(standing.open?.id);
  // What the learner just did moves the focus; a visit that goes on by itself does not.
  const [acted, act] = useState(false);
  const sitting = current === undefined ? undefined : state.sittings[current];
  const known = sitting && hasStart(sitting) ? sitting : undefined;
  const stage = known ? (isFinished(known) ? 'result' : 'sitting') : 'start';
  useEffect(() => onStage(stage), [stage]);

  const begin = () => {
    act(true);
    // Begun in another tab in the meantime.
    if (standing.open) return show(standing.open.id);
    const seed = draw();
    const items = drawTest(poolOf(page.catalog), setup.test, seed);
    const { test, limit } = setup;
    const started = { test, seed, items, ...(limit !== undefined && { limit }) };
    show(page.progress.record({ type: 'test-started', ...started }).id);
  };
  const review = () => {
    act(true);
    show(standing.latest?.id);
  };
  if (!known) return <Start standing={standing} on={{ begin, review }} s={s} />;
  return (
    <Stage
      key={known.id}
      {...props}
      sitting={known}
      acted={acted}
      onActed={() => act(true)}
      begin={begin}
    />
  );
}

interface StageProps extends TestProps {
  sitting: StartedSitting;
  acted: boolean;
  onActed: () => void;
  begin: () => void;
}

/** Whatever needs the questions themselves. */
function Stage(props: StageProps) {
  const { sitting, setup, page, acted, onActed, begin, s, quiz } = props;
  const { bank, retry } = useBank(sitting.start.items, setup.src);
  if (bank === 'loading') return <p role="status">{s.fetching}</p>;
  if (bank === 'failed')
    return (
      <div role="alert">
        <p>{s.failed}</p>
        <button type="button" class="button" onClick={retry}>
          {s.retry}
        </button>
      </div>
    );
  const shared = { setup, page, focus: acted, s, quiz };
  if (isFinished(sitting)) {
    const entries = sheetOf(sitting, bank);
    return <Result {...shared} sitting={sitting} entries={entries} begin={begin} />;
  }
  const read = () => {
    const latest = page.progress.$state.get().sittings[sitting.id];
    return sheetOf({ ...sitting, ...latest }, bank);
  };
  return <Sitting {...shared} sitting={sitting} read={read} onHandIn={onActed} />;
}

const hasStart = (sitting: SittingState): sitting is StartedSitting => sitting.start !== undefined;
