import { about } from './zh-CN/about.ts';
import { explorables } from './zh-CN/explorables/index.ts';
import { home } from './zh-CN/home.ts';
import { lesson } from './zh-CN/lesson.ts';
import { me } from './zh-CN/me.ts';
import { pages } from './zh-CN/pages.ts';
import { quiz } from './zh-CN/quiz.ts';
import { record } from './zh-CN/record.ts';
import { search } from './zh-CN/search.ts';
import { shell } from './zh-CN/shell.ts';
import { testPage } from './zh-CN/test-page.ts';
import { tools } from './zh-CN/tools.ts';

const zhCN = {
  about,
  explorables,
  home,
  lesson,
  me,
  pages,
  quiz,
  record,
  search,
  shell,
  testPage,
  tools,
};

/** All UI strings of one locale, by area of the product. */
export type Strings = typeof zhCN;

/** Every locale the UI speaks; `satisfies` makes a missing string a compile error. */
const locales = { 'zh-CN': zhCN } satisfies Record<string, Strings>;

export type UiLocale = keyof typeof locales;

/** Strings of `locale`; a locale without a translation of the UI gets Chinese. For pages; browser code loads areas by `#i18n/load`. */
export function t(locale: string): Strings {
  return locales[locale as UiLocale] ?? locales['zh-CN'];
}

export type {
  PlaintextStrings,
  BaseRateStrings,
  FalseAlarmsStrings,
  CopyCheckerStrings,
  DamagesStrings,
  AttributionStrings,
  AudienceScaleStrings,
  BreakEvenRoasStrings,
  CommonStrings,
  DiscountCliffStrings,
  FullCostStrings,
  GmvSplitStrings,
  MetricLensStrings,
  ModelFinderStrings,
  NpsErrorStrings,
  PeekingStrings,
  PriceCurveStrings,
  PriceTiersStrings,
  RepurchaseStrings,
  ReturnClockStrings,
  SafetyStockStrings,
  StaffingStrings,
  WarehousesStrings,
} from './zh-CN/explorables/index.ts';
export type { HomeStrings } from './zh-CN/home.ts';
export type { LessonStrings } from './zh-CN/lesson.ts';
export type { MeStrings } from './zh-CN/me.ts';
export type { QuizStrings } from './zh-CN/quiz.ts';
export type { RecordStrings } from './zh-CN/record.ts';
export type { SearchStrings } from './zh-CN/search.ts';
export type { ShellStrings } from './zh-CN/shell.ts';
export type { TestStrings } from './zh-CN/test.ts';
