import type { VNode } from 'preact';

/** What every explorable's `View` gets. */
export interface ViewProps<S> {
  /** Its own strings. */
  s: S;
  /** For number formats. */
  locale: string;
  /**
   * A fragment to start from instead of the page's, e.g. `try=safety-stock&sl=0`; '' shows everything
   * at once. Without it there is only the guess until it is made or skipped: a lesson stays light.
   */
  start?: string;
  /** What the model needs of the course's content, as the page has it or its data file brings it. */
  data?: unknown;
  /** Ids of challenges met on earlier visits. */
  met: readonly string[];
  /** Called once for each challenge met now. */
  onChallenge(id: string): void;
}

/** A view of any explorable; its strings must be those of the same id. */
export type ExplorableView = (props: ViewProps<never>) => VNode;
