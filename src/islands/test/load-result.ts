/** The code that shows a result: fetched when one is near. */
export const loadResult = () => import('./Result.tsx');
