import type { RecordStrings } from '#i18n';
import { courseRecord } from '#progress';
import type { PageContext } from '../page/progress.ts';
import { useAtom } from '../page/use-atom.ts';
import { TestList } from '../test/TestList.tsx';
import { Certificate } from './Certificate.tsx';
import type { RecordSetup } from './setup.ts';

export interface RecordProps {
  setup: RecordSetup;
  page: PageContext;
  s: RecordStrings;
}

/** The record once there is something to certify, until then what it takes. */
export function Record({ setup, page, s }: RecordProps) {
  const state = useAtom(page.progress.$state);
  const tests = setup.tests.map(({ test }) => test);
  const record = courseRecord(state, page.catalog, tests);
  if (record.complete) return <Certificate setup={setup} record={record} s={s} />;
  return (
    <section aria-labelledby="missing">
      <h2 id="missing">{s.missing}</h2>
      <p class="note">{s.missingNote}</p>
      <TestList tests={setup.tests} state={state} s={s.status} />
    </section>
  );
}
