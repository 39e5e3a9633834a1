export { type Scale, keep, linear, path, roundUp, ticks } from '#charts/scale';
