import { amount, formula, positive, signed } from './formula.ts';

/** Two amounts together: 64,296 + 36,419 = 100,715. */
export const sum = formula({ first: signed, second: signed }, 'number', (g) => g.first + g.second);

/** What is left: `whole − part`. */
export const difference = formula(
  { whole: signed, part: signed },
  'number',
  (g) => g.whole - g.part,
);

/** Amount times factor, e.g. 260 orders of 420 yuan. */
export const product = formula(
  { amount: signed, factor: signed },
  'number',
  (g) => g.amount * g.factor,
);

/** Amount per unit of the divisor. */
export const quotient = formula(
  { amount: signed, divisor: positive },
  'number',
  (g) => g.amount / g.divisor,
);

/** Part ÷ whole: 130,923 / 501,202 = 26.12%. Also answer rate, satisfaction, conversion, retention. */
export const share = formula({ part: amount, whole: positive }, 'ratio', (g) => g.part / g.whole);

/** The part a share stands for: 11.25 × 83.2% = 9.36. */
export const part = formula({ whole: amount, share: amount }, 'number', (g) => g.whole * g.share);

/** Simple growth `after / before − 1`: 159,722 / 155,225 → 2.9%. Official rates compare like with like and differ. */
export const growthRate = formula(
  { before: positive, after: amount },
  'ratio',
  (g) => g.after / g.before - 1,
);

/** `ln(after / before)`: the changes of factors add up to the change of their product. */
export const logChange = formula({ before: positive, after: positive }, 'ratio', (g) =>
  Math.log(g.after / g.before),
);

/** Mean of two groups weighted by their size: 430 × 12 s and 70 × 240 s → 43.92 s. */
export const weightedMean = formula(
  { firstCount: amount, firstValue: signed, secondCount: amount, secondValue: signed },
  'number',
  (g) => {
    const whole = g.firstCount + g.secondCount;
    if (whole === 0) throw new RangeError('firstCount and secondCount must not both be 0');
    return (g.firstCount * g.firstValue + g.secondCount * g.secondValue) / whole;
  },
);
