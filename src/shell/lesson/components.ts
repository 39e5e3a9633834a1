import Ask from './Ask.astro';
import Case from './Case.astro';
import Correction from './Correction.astro';
import Do from './Do.astro';
import Figure from './Figure.astro';
import Formula from './Formula.astro';
import Law from './Law.astro';
import News from './News.astro';
import Section from './Section.astro';
import Takeaways from './Takeaways.astro';
import Term from './Term.astro';
import Try from './Try.astro';
import Worked from './Worked.astro';

/** What lesson text may use by name; CONTRIBUTING.md says what each is for. */
export const components = {
  Ask,
  Case,
  Correction,
  Do,
  Figure,
  Formula,
  Law,
  News,
  Section,
  Takeaways,
  Term,
  Try,
  Worked,
};
