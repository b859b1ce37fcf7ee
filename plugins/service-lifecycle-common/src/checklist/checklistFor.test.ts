import { checklist, input, item } from '../__testUtils__/builders';
import { checklistFor } from './checklistFor';

const service = checklist([item()], {
  id: 'service',
  appliesTo: { 'spec.type': 'service' },
});
const strict = checklist([item()], {
  id: 'strict',
  appliesTo: { kind: 'Component' },
});
const library = checklist([item()], {
  id: 'library',
  appliesTo: { 'spec.type': 'library' },
});
const automation = checklist([item()], {
  id: 'automation',
  appliesTo: { 'spec.type': 'job' },
  selectable: true,
});
const retiring = checklist([item()], {
  id: 'retiring',
  appliesTo: { retiring: true },
});
const silent = checklist([item()], { id: 'silent', appliesTo: undefined });
const all = [retiring, silent, service, strict, library, automation];

const { subject } = input({});

describe('checklistFor', () => {
  it('is the first that matches', () => {
    expect(checklistFor(all, subject)).toEqual({
      checklist: service,
      notes: [],
    });
    expect(checklistFor(all, { ...subject, retiring: true }).checklist).toBe(
      retiring,
    );
  });

  it('may be another one that also matches, or one that is selectable', () => {
    expect(checklistFor(all, subject, 'strict')).toEqual({
      checklist: strict,
      notes: [],
    });
    expect(checklistFor(all, subject, 'automation')).toEqual({
      checklist: automation,
      notes: [],
    });
  });

  it('cannot be lowered to one that is neither', () => {
    expect(checklistFor(all, subject, 'library')).toEqual({
      checklist: service,
      notes: [
        { code: 'checklist-not-selectable', params: { wanted: 'library' } },
      ],
    });
  });

  it.each(['none', '', 'unheard-of'])(
    'stays in force when the annotation says "%s"',
    wanted => {
      expect(checklistFor(all, subject, wanted)).toEqual({
        checklist: service,
        notes: [{ code: 'checklist-unknown', params: { wanted } }],
      });
    },
  );

  it('is none where none matches, and says so', () => {
    const website = { ...subject, spec: { type: 'website' } };
    expect(checklistFor([service, silent], website)).toEqual({
      checklist: null,
      notes: [{ code: 'no-checklist', params: {} }],
    });
    expect(checklistFor([service], website, 'none')).toEqual({
      checklist: null,
      notes: [
        { code: 'checklist-unknown', params: { wanted: 'none' } },
        { code: 'no-checklist', params: {} },
      ],
    });
  });
});
