import { ConfigReader } from '@backstage/config';
import { readFile } from 'fs/promises';
import { join } from 'path';
import { parse } from 'yaml';
import { readConfig } from '../config';
import { readChecklist } from './readChecklist';

let examples: string[] = [];
beforeAll(async () => {
  const text = await readFile(
    join(__dirname, '../../../../docs/checklists.md'),
    'utf8',
  );
  examples = [...text.matchAll(/```yaml\n(.*?)```/gs)].map(
    ([, example]) => example ?? '',
  );
});

describe('docs/checklists.md', () => {
  it('shows configuration that can be read', () => {
    const shown = examples.filter(text => text.startsWith('serviceLifecycle:'));
    expect(shown.length).toBeGreaterThan(3);
    for (const text of shown) {
      readConfig(new ConfigReader(parse(text)));
    }
  });

  it('shows a checklist that can be used', () => {
    const shown = examples.filter(text => text.includes('kind: Checklist'));
    expect(shown.map(text => readChecklist(text, 'docs'))).toMatchObject([
      { checklist: { id: 'payments' } },
    ]);
  });
});
