import { isPlaceholder } from './findPlaceholder';

describe('isPlaceholder', () => {
  it.each([
    'TBD',
    'n/a',
    '???',
    '<team>',
    '${{ values.owner }}',
    'your-team',
    'your team',
    'group:my_team',
    'group:team-TEAM-NAME',
    'user:guest',
  ])('takes %s for one', text => {
    expect(isPlaceholder(text)).toBe(true);
  });

  it.each([
    'team-checkout',
    'group:default/owners',
    'Sends what was deployed to your team chat.',
    'Keeps the settings of my group in one place.',
    'No placeholder in sight, and none needed.',
  ])('takes %s for what it says', text => {
    expect(isPlaceholder(text)).toBe(false);
  });
});
