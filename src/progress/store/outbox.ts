import type { Engine, Outcome } from './engine.ts';

/** A segment of this page: its lines, and how many of them are on the disk. */
interface OwnSegment {
  writer: string;
  lines: string[];
  saved: number;
}

/** The segments that this page writes; nobody else does. */
export interface Outbox {
  /** Adds a line to the page's own segment, beginning one under `writer()` if there is none. */
  append(line: string): void;
  /** A segment apart, done with as soon as it is on the disk. */
  enclose(lines: string[]): void;
  /** The page's own writer, once it has written. */
  writer(): string | undefined;
  /** Ids of this writer's next event: `writer:1`, `writer:2`, … */
  nextId(): string;
  /** Writes what isn't on the disk; `undefined` if there was nothing to write. */
  save(): Outcome | undefined;
  lines(): string[];
  unsaved(): string[];
  /** Of all its segments. */
  writers(): string[];
  /** The disk lost this segment, all but on purpose: the next `save` writes it whole. */
  lost(writer?: string): void;
  /** Forgets segments that were reset. What wasn't saved is put with them, if there is room now. */
  abandon(writers: ReadonlySet<string>): void;
}

/** @param fresh a writer's name that nobody has */
export function openOutbox(engine: Engine, fresh: () => string): Outbox {
  let segments: OwnSegment[] = [];
  let own: OwnSegment | undefined;

  function write(segment: OwnSegment): Outcome {
    const outcome = engine.write(`seg:${segment.writer}`, segment.lines.join('\n'));
    if (outcome === 'ok') segment.saved = segment.lines.length;
    return outcome;
  }

  function page(): OwnSegment {
    if (!own) {
      own = { writer: fresh(), lines: [], saved: 0 };
      segments.push(own);
    }
    return own;
  }

  const unsavedOf = ({ lines, saved }: OwnSegment): string[] => lines.slice(saved);

  return {
    append: (line) => void page().lines.push(line),
    enclose: (lines) => void segments.push({ writer: fresh(), lines, saved: 0 }),
    writer: () => own?.writer,
    nextId: () => `${page().writer}:${page().lines.length + 1}`,
    save() {
      let worst: Outcome | undefined;
      for (const segment of segments) {
        if (segment.saved === segment.lines.length) continue;
        const outcome = write(segment);
        if (outcome !== 'ok' || !worst) worst = outcome;
      }
      segments = segments.filter((segment) => segment === own || unsavedOf(segment).length > 0);
      return worst;
    },
    lines: () => segments.flatMap(({ lines }) => lines),
    unsaved: () => segments.flatMap(unsavedOf),
    writers: () => segments.map(({ writer }) => writer),
    lost(writer) {
      for (const segment of segments) {
        if (writer === undefined || segment.writer === writer) segment.saved = 0;
      }
    },
    abandon(writers) {
      for (const segment of segments) {
        if (writers.has(segment.writer) && unsavedOf(segment).length > 0) write(segment);
      }
      segments = segments.filter(({ writer }) => !writers.has(writer));
      if (own && writers.has(own.writer)) own = undefined;
    },
  };
}
