import type { Formula } from './formula.ts';
import { formulasIn } from './names.ts';

const topics: Readonly<Record<string, () => Promise<object>>> = {
  advertising: () => import('./advertising.ts'),
  arithmetic: () => import('./arithmetic.ts'),
  customers: () => import('./customers.ts'),
  discounts: () => import('./discounts.ts'),
  experiment: () => import('./experiment.ts'),
  liability: () => import('./liability.ts'),
  normal: () => import('./normal.ts'),
  'order-profit': () => import('./order-profit.ts'),
  peeking: () => import('./peeking.ts'),
  platform: () => import('./platform.ts'),
  pricing: () => import('./pricing.ts'),
  refunds: () => import('./refunds.ts'),
  rfm: () => import('./rfm.ts'),
  risk: () => import('./risk.ts'),
  sales: () => import('./sales.ts'),
  staffing: () => import('./staffing.ts'),
  stock: () => import('./stock.ts'),
  survey: () => import('./survey.ts'),
  turnover: () => import('./turnover.ts'),
};

/** Names of the topics. */
export const topicNames: readonly string[] = Object.keys(topics);

/** Fetches the formulas of one file by their kebab-case names; none for a name that isn't a topic. */
export async function loadTopic(topic: string): Promise<Record<string, Formula>> {
  const load = Object.hasOwn(topics, topic) ? topics[topic] : undefined;
  return load ? formulasIn(await load()) : {};
}
