export type { TimeFormat } from './format';
export { Time, type TimeProps } from './Time';
export { useTimeFormat } from './useTimeFormat';
