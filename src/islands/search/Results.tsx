import type { ComponentChildren } from 'preact';
import type { SearchStrings } from '#i18n';
import type { Answer, LessonHit, TermHit } from '#search';
import { Marked } from './Marked.tsx';
import { isNothing, optionId } from './options.ts';

interface Props {
  answer: Answer;
  s: SearchStrings;
  /** Id of the active option. */
  active: string | undefined;
  href(path: string): string;
  onChoose(event: MouseEvent): void;
}

interface ItemProps extends Pick<Props, 'active' | 'href' | 'onChoose'> {
  id: string;
  path: string;
  kind: 'term' | 'lesson' | 'heading' | 'tool' | 'question';
  children: ComponentChildren;
}

function Item({ id, path, kind, active, href, onChoose, children }: ItemProps) {
  return (
    <a
      class={`search-option ${kind}`}
      role="option"
      id={id}
      href={href(path)}
      tabIndex={-1}
      aria-selected={id === active}
      onClick={onChoose}
    >
      {children}
    </a>
  );
}

interface GroupProps {
  label: string;
  count: number;
  children: ComponentChildren[];
}

function Group({ label, count, children }: GroupProps) {
  if (count === 0) return null;
  return (
    <fieldset>
      <legend class="search-group">
        {label} {count}
      </legend>
      {children}
    </fieldset>
  );
}

function lessonItems(lesson: LessonHit, at: number, { s: _, answer: __, ...item }: Props) {
  return [
    <Item {...item} kind="lesson" id={optionId('lessons', at)} path={lesson.path}>
      <span class="search-number">{lesson.number}</span>
      <strong>
        <Marked text={lesson.title} />
      </strong>
      {lesson.excerpt.length > 0 && (
        <span class="search-excerpt">
          <Marked text={lesson.excerpt} />
        </span>
      )}
    </Item>,
    ...lesson.headings.map((heading, i) => (
      <Item {...item} kind="heading" id={optionId('lessons', at, i)} path={heading.path}>
        <span>
          <Marked text={heading.title} />
        </span>
        <span class="search-excerpt">
          <Marked text={heading.excerpt} />
        </span>
      </Item>
    )),
  ];
}

function namedItem(
  { path, title, note, excerpt }: TermHit,
  id: string,
  item: Pick<Props, 'active' | 'href' | 'onChoose'>,
) {
  return (
    <Item {...item} kind="term" id={id} path={path}>
      <strong>
        <Marked text={title} />
      </strong>
      <small>{note}</small>
      <span class="search-excerpt">
        <Marked text={excerpt} />
      </span>
    </Item>
  );
}

/** The answer as one list of options in groups. */
export function Results(props: Props) {
  const { answer, s, active, href, onChoose } = props;
  const item = { active, href, onChoose };
  return (
    <div
      class="search-results"
      id="search-results"
      role="listbox"
      aria-label={s.results}
      hidden={isNothing(answer)}
    >
      <Group label={s.terms} count={answer.terms.length}>
        {answer.terms.map((term, i) => namedItem(term, optionId('terms', i), item))}
      </Group>
      <Group label={s.lessons} count={answer.lessons.length}>
        {answer.lessons.flatMap((lesson, i) => lessonItems(lesson, i, props))}
      </Group>
      <Group label={s.laws} count={answer.laws.length}>
        {answer.laws.map((law, i) => namedItem(law, optionId('laws', i), item))}
      </Group>
      <Group label={s.tools} count={answer.tools.length}>
        {answer.tools.map((tool, i) => (
          <Item {...item} kind="tool" id={optionId('tools', i)} path={tool.path}>
            <strong>
              <Marked text={tool.title} />
            </strong>
            <span class="search-excerpt">
              <Marked text={tool.excerpt} />
            </span>
          </Item>
        ))}
      </Group>
      <Group label={s.questions} count={answer.questions.length}>
        {answer.questions.map((question, i) => (
          <Item {...item} kind="question" id={optionId('questions', i)} path={question.path}>
            <span>
              <Marked text={question.title} />
            </span>
            <span class="search-excerpt">{question.lesson}</span>
          </Item>
        ))}
      </Group>
    </div>
  );
}
