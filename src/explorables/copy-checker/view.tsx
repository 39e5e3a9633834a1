import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CopyCheckerStrings } from '#i18n';
import { Frame } from '../parts/Frame.tsx';
import { triedId } from '../parts/fields.ts';
import { reachedIds } from '../parts/goals.ts';
import { useBench } from '../parts/use-bench.ts';
import type { ViewProps } from '../parts/view.ts';
import { checker } from './check.ts';
import { Findings } from './Findings.tsx';
import {
  fields,
  goals,
  lampsOf,
  longest,
  own,
  presets,
  reveals,
  rightGuess,
  samples,
  tidy,
} from './model.ts';
import { Picture } from './Picture.tsx';
import { type CopyData, noRules } from './rules.ts';

/** The learner's own text in the page's address, if it has one for this model. */
function textInAddress(): string | undefined {
  const fragment = location.hash.slice(1);
  if (triedId(fragment) !== 'copy-checker') return undefined;
  return new URLSearchParams(fragment).get('text')?.slice(0, longest);
}

/** 文案红线体检: marks wordings that advertising and consumer law don't allow, with article, reason and a lawful way to say it. */
export function View({ s, start, met, onChallenge, data }: ViewProps<CopyCheckerStrings>) {
  const bench = useBench('copy-checker', fields, start);
  const [written, setWritten] = useState('');
  const { rules, laws } = (data as CopyData | undefined) ?? noRules;
  const check = useMemo(() => checker(rules), [rules]);
  const sample = samples[bench.state.n];
  const text = sample ? s.samples[sample] : written;
  const found = useMemo(() => tidy(check(text)), [check, text]);
  const lamps = lampsOf(found);
  const crossed = Object.values(lamps).filter((count) => count > 0).length;

  useEffect(() => {
    const follow = () => setWritten((before) => textInAddress() ?? before);
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  function write(next: string) {
    setWritten(next);
    bench.set('n', own);
  }

  let summary = s.summary(String(found.length), String(crossed));
  if (found.length === 0) summary = text.trim() ? s.clean : s.empty;

  return (
    <Frame
      s={s}
      bench={bench}
      presets={presets}
      right={rightGuess}
      revealed={reveals(bench.state)}
      reached={reachedIds(goals, { isOwn: !sample, text, found })}
      met={met}
      onChallenge={onChallenge}
      picture={<Picture s={s} lamps={lamps} />}
      summary={summary}
      only={[]}
      rows={
        found.length === 0
          ? [[s.table.none, s.table.clean, s.table.clean]]
          : found.map(({ rule, start: from, end }) => [
              text.slice(from, end),
              s.kinds[rule.kind],
              s.law(laws[rule.law]?.name ?? rule.law, rule.article),
            ])
      }
      {...(!sample && { extra: `&text=${encodeURIComponent(written)}` })}
      after={<Findings s={s} text={text} found={found} laws={laws} />}
    >
      <label class="explorable-pick">
        {s.label}
        <textarea
          rows={4}
          maxLength={longest}
          value={text}
          onInput={(event) => write(event.currentTarget.value)}
        />
      </label>
      <p class="explorable-note">{s.hint}</p>
    </Frame>
  );
}
