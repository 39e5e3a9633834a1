import * as advertising from './advertising.ts';
import * as arithmetic from './arithmetic.ts';
import * as customers from './customers.ts';
import * as discounts from './discounts.ts';
import * as experiment from './experiment.ts';
import * as liability from './liability.ts';
import * as normal from './normal.ts';
import * as orderProfit from './order-profit.ts';
import * as peeking from './peeking.ts';
import * as platform from './platform.ts';
import * as pricing from './pricing.ts';
import * as refunds from './refunds.ts';
import * as rfm from './rfm.ts';
import * as risk from './risk.ts';
import * as sales from './sales.ts';
import * as staffing from './staffing.ts';
import * as stock from './stock.ts';
import * as survey from './survey.ts';
import * as turnover from './turnover.ts';
import type { Formula } from './formula.ts';
import { formulasIn } from './names.ts';

/** Every file of formulas, by its name; `#commerce/topics` fetches them one by one. */
const topics = {
  advertising,
  arithmetic,
  customers,
  discounts,
  experiment,
  liability,
  normal,
  'order-profit': orderProfit,
  peeking,
  platform,
  pricing,
  refunds,
  rfm,
  risk,
  sales,
  staffing,
  stock,
  survey,
  turnover,
};

const named = Object.entries(topics).map(([topic, file]) => [topic, formulasIn(file)] as const);

/**
 * Every formula a question may name, by its kebab-case name; the inputs are camelCase.
 * Texts of the course ask for results in other units with a factor (`scale`), so ratios stay ratios here.
 */
export const formulas: Readonly<Record<string, Formula>> = Object.assign(
  {},
  ...named.map(([, file]) => file),
);

/** The file a formula stands in, for fetching it in the browser; `undefined` for an unknown name. */
export function topicOf(name: string): string | undefined {
  return named.find(([, file]) => Object.hasOwn(file, name))?.[0];
}
