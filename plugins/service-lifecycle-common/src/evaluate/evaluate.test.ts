import { NOW, evidence, input } from '../__testUtils__/builders';
import { runbook } from '../__testUtils__/runbook';
import { evaluate } from './evaluate';

describe('not started', () => {
  const notStarted = (overrides: Parameters<typeof evidence>[0]) =>
    evaluate(input({ evidence: [evidence(overrides)] }), NOW).notStarted;

  it('holds until a person or an API gave something, whatever became of it', () => {
    expect(evaluate(input({}), NOW).notStarted).toBe(true);
    expect(notStarted({ source: 'catalog' })).toBe(true);
    expect(notStarted({ source: 'agent', draft: true })).toBe(true);
    expect(notStarted({ cover: 'provision' })).toBe(true);
    expect(notStarted({ source: 'api' })).toBe(false);
    expect(notStarted({ cover: 'system' })).toBe(false);
    expect(notStarted({ withdrawn: true })).toBe(false);
  });
});

describe('since', () => {
  it('is kept while the status stays, and is the instant when it turns', () => {
    const since = '2026-01-01T00:00:00.000Z';
    const known = (status: 'met' | 'missing') =>
      runbook({
        evidence: [evidence()],
        previous: [{ itemId: 'runbook', status, since }],
      }).since;
    expect(known('met')).toBe(since);
    expect(known('missing')).toBe(NOW.toISOString());
  });
});
