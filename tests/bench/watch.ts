/** What a page under the benchmark has seen since it was last asked. */
export interface Seen {
  /** Milliseconds from each input to the paint that shows it. */
  inputs: number[];
  /** Milliseconds of animation frames over 50 ms. */
  longFrames: number[];
}

declare global {
  interface Window {
    seen: Seen;
  }
}

/**
 * Runs in the page before anything else. A slider's `input` is timed by hand, from the browser's time stamp to the
 * task after the next frame; clicks and keys come from the Event Timing API, which rounds to 8 ms. The click that ends
 * a drag changes nothing and is left out.
 */
export function watchInputs(): void {
  const seen: Seen = { inputs: [], longFrames: [] };
  window.seen = seen;
  addEventListener(
    'input',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const painted = new MessageChannel();
        painted.port1.onmessage = () => seen.inputs.push(performance.now() - timeStamp);
        painted.port2.postMessage(undefined);
      });
    },
    { capture: true },
  );
  new PerformanceObserver((list) => {
    for (const { name, duration, target } of list.getEntries() as PerformanceEventTiming[]) {
      const drag =
        name === 'click' && target instanceof HTMLInputElement && target.type === 'range';
      if (/^(click|keydown)$/.test(name) && !drag) seen.inputs.push(duration);
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longFrames.push(duration);
  }).observe({ type: 'long-animation-frame' });
}
