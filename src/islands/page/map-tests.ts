import { type LearnerState, percent, testStanding } from '#progress';

/** Words for tests on the map; `{percent}` stands for the best share of right answers. */
export type MapTestStrings = Record<'testOpen' | 'testPassed' | 'testFailed', string>;

/** Draws how the learner stands with the tests that the map stops at. */
export function drawTests(map: HTMLElement, state: LearnerState, strings: MapTestStrings): void {
  for (const stop of map.querySelectorAll<HTMLElement>('[data-test-stop]')) {
    const { open, best } = testStanding(state, stop.dataset['testStop'] ?? '');
    const status = stop.querySelector('.stop-status');
    if (!status) continue;
    stop.dataset['status'] = best?.passed ? 'done' : open || best ? 'started' : 'new';
    const words = best?.passed ? strings.testPassed : strings.testFailed;
    const share = best && words.replace('{percent}', `${percent(best)}`);
    status.textContent = [share, open && strings.testOpen].filter(Boolean).join(' · ');
  }
}
