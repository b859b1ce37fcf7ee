import { lifecycleTabMessages } from './messages/lifecycleTab';
import { pagesMessages } from './messages/pages';
import { wordsMessages } from './messages/words';

describe('the text of the plugin', () => {
  it('has no two places for one key, of which one would be lost', () => {
    const keys = [lifecycleTabMessages, pagesMessages, wordsMessages].flatMap(
      messages => Object.keys(messages),
    );
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual(
      [],
    );
  });
});
