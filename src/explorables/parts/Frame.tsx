import type { ComponentChildren, VNode } from 'preact';
import type { CommonStrings } from '#i18n';
import { Challenges } from './Challenges.tsx';
import { CopyLink } from './CopyLink.tsx';
import { DataTable } from './DataTable.tsx';
import { Dials } from './Dials.tsx';
import { type State, toFragment } from './fields.ts';
import { Guess } from './Guess.tsx';
import { Presets } from './Presets.tsx';
import { Refusal } from './Refusal.tsx';
import { Said } from './Said.tsx';
import { Alone, Words } from './Subtitle.tsx';
import type { Bench } from './use-bench.ts';
import { useChallenges } from './use-challenges.ts';

/** The strings every explorable has beside its own. */
interface FrameStrings<K extends string, P extends string> {
  common: CommonStrings;
  title: string;
  intro: string;
  guess: { question: string; options: { id: string; text: string }[]; answer: string };
  fields: Record<K, { label: string; unit: string }>;
  presets: Record<P, { name: string; story: string }>;
  challenges: Readonly<Record<string, string>>;
  discover: string;
  table: { head: string[] };
}

interface Props<K extends string, P extends string> {
  s: FrameStrings<K, P>;
  bench: Bench<K>;
  presets: Record<P, State<K>>;
  /** Id of the right guess, and whether what it was about is on show. */
  right: string;
  revealed: boolean;
  /** Ids of challenges whose goal holds now. */
  reached: readonly string[];
  met: readonly string[];
  onChallenge(id: string): void;
  picture: VNode;
  /** The picture in one or two sentences, and the sum behind it. */
  summary: string;
  working?: string;
  rows: readonly (readonly string[])[];
  only?: readonly K[];
  coarse?: Partial<Record<K, number>>;
  spoken?: Partial<Record<K, string>>;
  /** More controls, below the sliders. */
  children?: ComponentChildren;
  /** An activity of its own before the picture, or after picture and controls. */
  before?: ComponentChildren;
  after?: ComponentChildren;
  /** What a link carries besides numbers: `&text=…`. */
  extra?: string;
}

/**
 * The order of every explorable: situation, guess; then, opened by it, picture that stays in sight, controls, challenges, what to take.
 * On a page of its own, title, situation and what to take are the page's.
 */
export function Frame<K extends string, P extends string>(props: Props<K, P>) {
  const { s, bench, presets, reached, rows } = props;
  const { common, title, intro, guess, fields } = s;
  const { met, last } = useChallenges(reached, props.met, props.onChallenge);

  return (
    <Alone.Provider value={bench.alone}>
      <Words.Provider value={common}>
        <div class="explorable">
          {!bench.alone && (
            <>
              <h3>{title}</h3>
              <p>{intro}</p>
            </>
          )}
          <Guess
            name={bench.id}
            s={common}
            guess={guess}
            right={props.right}
            open={bench.open}
            revealed={bench.open && props.revealed}
            unlock={bench.unlock}
          />
          {bench.open && (
            <>
              {props.before}
              <div class="explorable-bench">
                <figure class="figure">{props.picture}</figure>
                <p class="explorable-summary">{props.summary}</p>
                {props.working && <p class="explorable-note">{props.working}</p>}
                <Said text={props.summary} />
                <fieldset class="explorable-controls needs-js">
                  <legend>{common.controls}</legend>
                  {props.only?.length !== 0 && (
                    <Dials
                      bench={bench}
                      names={fields}
                      {...(props.only && { only: props.only })}
                      {...(props.coarse && { coarse: props.coarse })}
                      {...(props.spoken && { spoken: props.spoken })}
                    />
                  )}
                  {props.children}
                  <Presets s={common} bench={bench} presets={presets} names={s.presets} />
                </fieldset>
              </div>
              {props.after}
              <Refusal s={common} bench={bench} names={fields} />
              <Challenges s={common} goals={s.challenges} met={met} last={last} />
              {!bench.alone && (
                <details>
                  <summary>{common.discover}</summary>
                  <p>{s.discover}</p>
                </details>
              )}
              <DataTable title={common.table} head={s.table.head} rows={rows} />
              <CopyLink
                s={common}
                id={bench.id}
                fragment={toFragment(bench.id, bench.fields, bench.state) + (props.extra ?? '')}
                alone={bench.alone}
              />
            </>
          )}
        </div>
      </Words.Provider>
    </Alone.Provider>
  );
}
