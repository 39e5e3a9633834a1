import type { CopyCheckerStrings } from '#i18n';
import { Subtitle } from '../parts/Subtitle.tsx';
import type { Finding } from './check.ts';
import { pieces } from './model.ts';
import type { CopyData } from './rules.ts';

interface Props {
  s: CopyCheckerStrings;
  text: string;
  found: readonly Finding[];
  laws: CopyData['laws'];
}

/** The text with what crosses a line marked, and for each mark: the line, the article, why, what to write. */
export function Findings({ s, text, found, laws }: Props) {
  return (
    <>
      {found.length > 0 && (
        <>
          <Subtitle>{s.found}</Subtitle>
          <p class="explorable-card">
            {pieces(text, found).map(({ text: piece, marks }, i) =>
              marks.length > 0 ? (
                <mark key={i}>
                  {piece}
                  <sup>{marks.join(' ')}</sup>
                </mark>
              ) : (
                piece
              ),
            )}
          </p>
          <ol class="explorable-list">
            {found.map(({ rule, start, end }) => {
              const law = laws[rule.law];
              return (
                <li key={`${rule.id}-${start}`}>
                  <b>“{text.slice(start, end)}”</b> {s.kinds[rule.kind]}
                  {law && (
                    <>
                      {' · '}
                      <a href={law.href}>{s.law(law.name, rule.article)}</a>
                    </>
                  )}
                  <br />
                  {rule.why}
                  <br />
                  <i>{s.instead}：</i>
                  {rule.instead}
                </li>
              );
            })}
          </ol>
        </>
      )}
      <p class="explorable-note">{s.disclaimer}</p>
    </>
  );
}
