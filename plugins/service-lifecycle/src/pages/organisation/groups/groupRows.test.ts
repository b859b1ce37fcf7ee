import { summary } from '../../__testUtils__/answers';
import { groupRows } from './groupRows';

const answer = summary('system', {
  'system:default/b': { withGap: 5 },
  none: { withGap: 9 },
  'system:default/a': { withGap: 1 },
  'system:default/c': { withGap: 5 },
});
const titleOf = (key: string) => key.split('/').at(-1) ?? key;
const titles = (order: 'name' | 'gap') =>
  groupRows({ summary: answer, titleOf, order }).map(row => row.title);

describe('groups of the organisation', () => {
  it('stand in the order of their names', () => {
    expect(titles('name')).toEqual(['a', 'b', 'c', 'none']);
  });

  it('stand in the order of their gaps when asked, names breaking ties', () => {
    expect(titles('gap')).toEqual(['b', 'c', 'a', 'none']);
  });
});
