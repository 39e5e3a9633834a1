import { useState } from 'preact/hooks';
import type { RecordStrings } from '#i18n';
import { checkCode, type CourseRecord, percent, recordText, tidyName } from '#progress';
import { keepName, readName } from './name.ts';
import type { RecordSetup } from './setup.ts';

interface Props {
  setup: RecordSetup;
  record: CourseRecord;
  s: RecordStrings;
}

const two = (n: number) => `${n}`.padStart(2, '0');

/** One sheet of paper: who, what, how well, when, and what that proves. */
export function Certificate({ setup, record, s }: Props) {
  const [name, setName] = useState(readName);
  const at = new Date(record.at ?? 0);
  const day = [at.getFullYear(), at.getMonth() + 1, at.getDate()] as const;
  const [year, month, date] = day;
  const iso = `${year}-${two(month)}-${two(date)}`;
  const { course, version, title, brand } = setup;
  const text = recordText({ course, version, name, date: iso }, record);
  const { done, total } = record.lessons;
  return (
    <>
      <div class="record-tools">
        <label class="field">
          {s.name}
          <input
            type="text"
            autocomplete="name"
            maxLength={40}
            value={name}
            aria-describedby="name-hint"
            onInput={({ currentTarget: { value } }) => {
              setName(value);
              keepName(value);
            }}
          />
        </label>
        <p class="note" id="name-hint">
          {s.nameHint}
        </p>
        <button type="button" class="button primary" onClick={() => print()}>
          {s.print}
        </button>
      </div>
      <article class="certificate" aria-labelledby="certificate">
        <header>
          <h2 id="certificate">{s.heading}</h2>
          <p class="certificate-course">{title}</p>
          <p class="note">
            {s.version} {version}
          </p>
        </header>
        <p class="certificate-name">
          <span>{s.name}</span> <strong>{tidyName(name)}</strong>
        </p>
        <dl>
          <div>
            <dt>{s.lessons}</dt>
            <dd>{s.lessonsDone(done, total)}</dd>
          </div>
          <div>
            <dt>{s.date}</dt>
            <dd>
              <time dateTime={iso}>{s.day(...day)}</time>
            </dd>
          </div>
        </dl>
        <Scores setup={setup} record={record} s={s} />
        <footer>
          <p class="stamp" aria-hidden="true">
            {brand}
          </p>
          <p>
            {s.code} <code>{checkCode(text)}</code>
          </p>
        </footer>
        <p class="certificate-honest">{s.honest}</p>
      </article>
      <details class="record-how">
        <summary>{s.how}</summary>
        <p>{s.howText}</p>
        <pre tabIndex={0}>{text}</pre>
      </details>
    </>
  );
}

/** The best result of every test. */
function Scores({ setup, record, s }: Props) {
  return (
    <table>
      <caption>{s.tests}</caption>
      <thead>
        <tr>
          <th scope="col">{s.test}</th>
          <th scope="col">{s.score}</th>
        </tr>
      </thead>
      <tbody>
        {record.tests.map(({ test, best }) => (
          <tr key={test}>
            <th scope="row">{setup.tests.find((entry) => entry.test === test)?.title}</th>
            <td>{best && s.points(best.right, best.total, percent(best))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
