import { toJson } from './json';

describe('toJson', () => {
  it('leaves out what PostgreSQL refuses, and nothing else', () => {
    const value = {
      'a\0b': ['x\0y', { z: 'half \ud83d and whole \ud83d\ude00' }],
      path: 'C:\\u0000',
      none: null,
    };
    expect(JSON.parse(toJson(value))).toEqual({
      ab: ['xy', { z: 'half \ufffd and whole \ud83d\ude00' }],
      path: 'C:\\u0000',
      none: null,
    });
  });

  it('is plain JSON otherwise', () => {
    const value = { at: new Date(0), list: [1, 'two', undefined] };
    expect(toJson(value)).toBe(JSON.stringify(value));
  });
});
