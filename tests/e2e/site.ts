import { type ConsoleMessage, test as base, expect, type Page } from '@playwright/test';
import { type BuildName, builds } from '../support/builds.ts';
import { serve } from '../support/serve.ts';

/** Console lines and events that no page may ever cause. */
function watch(page: Page, faults: string[]) {
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1')
      faults.push(`foreign request: ${request.url()}`);
  });
}

interface Fixtures {
  /** Faults expected by a test that breaks something on purpose; they are taken out of the list. */
  allowFault: (pattern: RegExp) => void;
}

interface Sites {
  sites: Record<BuildName, string>;
}

/**
 * Playwright's test with the built sites served on free ports, and with every page watched:
 * a script error, a policy violation (Chromium logs it as an error) or a foreign request fails the test.
 */
export const test = base.extend<Fixtures & { faults: string[] }, Sites>({
  sites: [
    async ({}, use) => {
      const running = await Promise.all(
        Object.entries(builds).map(async ([name, build]) => ({ name, ...(await serve(build)) })),
      );
      await use(
        Object.fromEntries(running.map(({ name, url }) => [name, url])) as Record<
          BuildName,
          string
        >,
      );
      for (const { server } of running) server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ sites }, use) => use(sites.site),
  faults: [
    async ({ context }, use) => {
      const faults: string[] = [];
      context.on('page', (page) => watch(page, faults));
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
  allowFault: async ({ faults }, use) => {
    const allowed: RegExp[] = [];
    await use((pattern) => allowed.push(pattern));
    const kept = faults.filter((fault) => !allowed.some((pattern) => pattern.test(fault)));
    faults.splice(0, faults.length, ...kept);
  },
});

export { expect };
