export { StageLadder, type StageLadderProps } from './StageLadder';
