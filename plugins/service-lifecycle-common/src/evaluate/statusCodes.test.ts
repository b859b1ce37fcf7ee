import * as fc from 'fast-check';
import { ITEM_STATUSES } from '../model/words';
import { countStatuses, packStatuses, unpackStatuses } from './statusCodes';

const itemsArb = fc.array(
  fc.record({
    status: fc.constantFrom(...ITEM_STATUSES),
    counts: fc.boolean(),
  }),
);

describe('packStatuses', () => {
  it('is one letter per item, upper case for one that does not count yet', () => {
    expect(
      packStatuses([
        { status: 'met', counts: true },
        { status: 'missing', counts: false },
        { status: 'not-applicable', counts: true },
      ]),
    ).toBe('mXn');
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(itemsArb, items => {
        expect(unpackStatuses(packStatuses(items))).toEqual(items);
      }),
    );
  });
});

describe('unpackStatuses', () => {
  it('refuses a letter that means nothing', () => {
    expect(() => unpackStatuses('m?')).toThrow(
      new RangeError('"?" is not the letter of a status'),
    );
  });
});

describe('countStatuses', () => {
  it('counts each item that counts once', () => {
    fc.assert(
      fc.property(itemsArb, items => {
        const numbers = countStatuses(items);
        for (const status of ITEM_STATUSES) {
          expect(numbers[status]).toBe(
            items.filter(item => item.counts && item.status === status).length,
          );
        }
      }),
    );
  });
});
