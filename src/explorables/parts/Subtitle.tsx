import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CommonStrings } from '#i18n';

/** True where an explorable has a page of its own, whose heading is its title. */
export const Alone = createContext(false);

/** The words every explorable uses, for parts that views place themselves. */
export const Words = createContext<CommonStrings | undefined>(undefined);

/** A heading inside an explorable, one level below its title wherever that stands. */
export function Subtitle({ children }: { children: ComponentChildren }) {
  return useContext(Alone) ? <h2>{children}</h2> : <h4>{children}</h4>;
}
