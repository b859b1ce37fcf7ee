import { catalogEvidence, evidence } from '../__testUtils__/builders';
import { currentEvidence } from './currentEvidence';

const own = evidence({ revision: 'own' });
const shared = evidence({ revision: 'shared', cover: 'system' });
const catalog = catalogEvidence({ revision: 'catalog' });

describe('currentEvidence', () => {
  it('is nothing where there is nothing', () => {
    expect(currentEvidence([])).toEqual({
      evidence: null,
      withdrawn: false,
      draft: false,
    });
  });

  it('is a service’s own before what is shared, and that before the catalog’s', () => {
    expect(currentEvidence([catalog, own, shared]).evidence).toBe(own);
    expect(currentEvidence([catalog, shared]).evidence).toBe(shared);
    expect(currentEvidence([catalog]).evidence).toBe(catalog);
  });

  it('is the latest, in whatever order they come', () => {
    const later = evidence({
      revision: 'later',
      submittedAt: '2026-06-01T00:00:00.000Z',
    });
    expect(currentEvidence([own, later]).evidence).toBe(later);
    expect(currentEvidence([later, own]).evidence).toBe(later);
  });

  it('does not bring an older revision back when the latest is withdrawn', () => {
    const withdrawn = evidence({
      revision: 'withdrawn',
      submittedAt: '2026-06-01T00:00:00.000Z',
      withdrawn: true,
    });
    expect(currentEvidence([own, withdrawn])).toEqual({
      evidence: null,
      withdrawn: true,
      draft: false,
    });
    expect(currentEvidence([own, withdrawn, catalog]).evidence).toBe(catalog);
    expect(currentEvidence([own, withdrawn, shared, catalog]).evidence).toBe(
      shared,
    );
  });

  it('neither counts a draft nor lets it displace anything', () => {
    const draft = evidence({
      revision: 'draft',
      source: 'agent',
      draft: true,
      submittedAt: '2026-06-01T00:00:00.000Z',
    });
    expect(currentEvidence([own, draft])).toEqual({
      evidence: own,
      withdrawn: false,
      draft: true,
    });
    expect(currentEvidence([draft]).evidence).toBeNull();
  });
});
