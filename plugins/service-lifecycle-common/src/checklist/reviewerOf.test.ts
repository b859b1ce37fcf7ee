import { input } from '../__testUtils__/builders';
import { reviewerOf } from './reviewerOf';

const { subject } = input({});
const reviewers = [
  { when: { tier: { $in: ['1', '2'] } }, by: 'group:default/security' },
  { when: { tier: '3' }, by: 'owner' },
];

describe('reviewerOf', () => {
  it('is whom the first rule that holds names', () => {
    expect(reviewerOf({ reviewers }, subject)).toBe('group:default/security');
    expect(reviewerOf({ reviewers }, { ...subject, tier: '3' })).toBe('owner');
  });

  it('is nobody where no rule holds', () => {
    expect(reviewerOf({ reviewers }, { ...subject, tier: null })).toBeNull();
    expect(reviewerOf({}, subject)).toBeNull();
  });
});
