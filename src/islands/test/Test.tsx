import { useEffect, useState } from 'preact/hooks';
import type { QuizStrings, TestStrings } from '#i18n';
import { type Sitting as SittingState, type StartedSitting, testStanding } from '#progress';
import { drawTest } from '#quiz';
import { fetchBank } from '../page/bank.ts';
import type { PageContext } from '../page/progress.ts';
import { useFetched } from '../page/use-fetched.ts';
import { useAtom } from '../page/use-atom.ts';
import { loadResult } from './load-result.ts';
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
  const state = useAtom(page.progress.$state);
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

/** The questions of a sitting and, once it is over, the code that shows the result. */
async function fetchParts({ start, result }: StartedSitting, src: string) {
  const [bank, view] = await Promise.all([
    fetchBank(start.items, src),
    result ? loadResult() : undefined,
  ]);
  return { bank, Result: view?.Result };
}

/** Whatever needs the questions themselves. */
function Stage(props: StageProps) {
  const { sitting, setup, page, acted, onActed, begin, s, quiz } = props;
  const finished = isFinished(sitting);
  const { got, retry } = useFetched(`${sitting.id} ${finished}`, () =>
    fetchParts(sitting, setup.src),
  );
  if (got === 'failed')
    return (
      <div role="alert">
        <p>{s.failed}</p>
        <button type="button" class="button" onClick={retry}>
          {s.retry}
        </button>
      </div>
    );
  if (got === 'loading') return <p role="status">{s.fetching}</p>;
  const { bank, Result } = got;
  const shared = { setup, page, focus: acted, s, quiz };
  if (!finished) {
    const read = () => {
      const latest = page.progress.$state.get().sittings[sitting.id];
      return sheetOf({ ...sitting, ...latest }, bank);
    };
    return <Sitting {...shared} sitting={sitting} read={read} onHandIn={onActed} />;
  }
  if (!Result) return <p role="status">{s.fetching}</p>;
  return <Result {...shared} sitting={sitting} entries={sheetOf(sitting, bank)} begin={begin} />;
}

const hasStart = (sitting: SittingState): sitting is StartedSitting => sitting.start !== undefined;
