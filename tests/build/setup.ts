import { type BuildName, builds, ensureBuild } from '../support/builds.ts';

/** Every build the tests look at, one after the other: they share two cores. */
export default function setup(): void {
  for (const name of Object.keys(builds) as BuildName[]) ensureBuild(name);
}
