import { id, text } from '#quiz/schema';
import * as z from 'zod';

/** A text in every locale the course has. */
const localised = z.record(z.string(), text);

/** `content/course.yaml`: the course's identity and the team's settings. */
export const courseFile = z.strictObject({
  id,
  /** Shown on completion records; raise it when the course changes noticeably. */
  version: text,
  title: localised,
  /** One sentence under the title. */
  tagline: localised,
  /** The team or company that runs this copy; shown in the footer. */
  brand: localised,
  /** First one is the default and lives at the root. */
  locales: z.array(z.enum(['zh-CN', 'en'])).min(1),
  /** Path the site is served under, with slashes at both ends: `/` or `/training/`. */
  base: z.string().regex(/^\/(.*\/)?$/, 'base'),
  /** Full origin of the site, if known; used for canonical links only. */
  site: z.url().optional(),
  /** Chapter ids in order; a chapter without a folder is shown as not yet open. */
  chapters: z.array(id).min(1),
  /** Share of points needed to pass, 0 to 1. */
  pass: z.strictObject({ chapter: z.number().min(0).max(1), final: z.number().min(0).max(1) }),
  /** Minutes for a test; left out, as by default: no limit. Learners can always ask for more. */
  limits: z
    .strictObject({
      chapter: z.int().min(5).max(240).optional(),
      final: z.int().min(5).max(240).optional(),
    })
    .optional(),
});

/** `content/<locale>/<chapter>/chapter.yaml`. */
export const chapterFile = z.strictObject({
  title: text,
  /** What the chapter lets one do, in one sentence. */
  promise: text,
  outcomes: z.array(text).min(2),
});

/** `content/outline.yaml`. */
export const outlineFile = z.strictObject({
  chapters: z.array(
    z.strictObject({
      id,
      zh: text,
      en: text,
      sections: z.array(
        z.strictObject({
          id: text,
          zh: text,
          en: text,
          points: z.array(
            z.strictObject({
              id: text,
              zh: text,
              en: text,
              /** `true`: not in the source deck; lessons label it 扩展内容. */
              extension: z.literal(true).optional(),
            }),
          ),
        }),
      ),
    }),
  ),
});

/** `content/laws.yaml`: every law a lesson may cite. */
export const lawsFile = z.array(
  z.strictObject({
    id,
    /** Official short name without 《》. */
    name: localised,
    /** What people call it for short, by locale: 消法. */
    aliases: z.record(z.string(), z.array(text)).optional(),
    /** Promulgation number, e.g. 国务院令第 778 号. */
    number: text.optional(),
    /** In force since (or from). */
    effective: z.iso.date(),
    /** Date and kind of the version whose articles are cited, e.g. 2021 年修正. */
    version: text.optional(),
    status: z.enum(['in-force', 'published', 'draft']),
    /** When a person last compared the citations with the official text, and when that is due again. */
    reviewed: z.iso.date(),
    nextReview: z.iso.date(),
    /** Article → what it says, in plain words; every cited article needs one. */
    articles: z.record(z.string(), text),
  }),
);

/** `content/<locale>/glossary.yaml`. */
export const glossaryFile = z.array(
  z.strictObject({
    id,
    term: text,
    /** English name. */
    en: text,
    /** Abbreviation people type, e.g. `EDI`. */
    abbr: text.optional(),
    /** One or two sentences that a newcomer understands. */
    definition: text,
    /** Other words people type for it; five or more where they exist. */
    aliases: z.array(text),
    /** Outline section where it is explained. */
    section: z.string().regex(/^\d\.\d$/, 'section'),
  }),
);
