import { evaluate } from '../evaluate/evaluate';
import type { EvaluationInput, ItemEvaluation } from '../evaluate/types';
import { NOW, input } from './builders';

/** What is told of the only item of a service with these facts. */
export function runbook(overrides: Partial<EvaluationInput>): ItemEvaluation {
  const [only] = evaluate(input(overrides), NOW).items;
  if (!only) {
    throw new Error('The checklist has one item');
  }
  return only;
}
