export { keep, linear, path, roundUp, ticks } from '#charts/scale';
