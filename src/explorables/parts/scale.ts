export { keep, linear, path, roundUp, type Scale, ticks } from '#charts/scale';
