import { group } from '../testing/entities';
import { membershipOf } from './membership';

const USERS = new Set(['user:default/ana', 'user:default/ben']);

describe('membershipOf', () => {
  it('counts members of groups below, once, and only users that exist', () => {
    const { parents, members } = membershipOf(
      [
        group('group:default/company'),
        group('group:default/tribe', {
          parent: 'group:default/company',
          members: ['user:default/ben', 'user:default/gone'],
        }),
        group('group:default/squad', {
          parent: 'group:default/tribe',
          members: ['user:default/ana', 'user:default/ben'],
        }),
        group('group:default/lost', { parent: 'group:default/gone' }),
      ],
      USERS,
    );
    expect(Object.fromEntries(parents)).toEqual({
      'group:default/company': null,
      'group:default/tribe': 'group:default/company',
      'group:default/squad': 'group:default/tribe',
      'group:default/lost': null,
    });
    expect(members.get('group:default/company')).toEqual(USERS);
    expect(members.get('group:default/tribe')).toEqual(USERS);
    expect(members.get('group:default/lost')).toEqual(new Set());
  });

  it('bears with groups that contain each other', () => {
    const { members } = membershipOf(
      [
        group('group:default/a', {
          parent: 'group:default/b',
          members: ['user:default/ana'],
        }),
        group('group:default/b', {
          parent: 'group:default/a',
          members: ['user:default/ben'],
        }),
      ],
      USERS,
    );
    expect(members.get('group:default/a')).toEqual(USERS);
    expect(members.get('group:default/b')).toEqual(USERS);
  });
});
