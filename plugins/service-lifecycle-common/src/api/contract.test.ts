import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { REASON_CODES } from '../evaluate/reasons';
import { ACTIVITY_KINDS } from '../model/activity';
import { NOTE_CODES } from '../model/notes';
import * as words from '../model/words';
import { spec } from '../openapi';

const { schemas } = spec.components;

describe('openapi.yaml', () => {
  it('is what types and constant were generated from', async () => {
    const check = promisify(execFile)(
      'npm',
      ['run', '--silent', 'generate:check'],
      { cwd: new URL('../..', import.meta.url) },
    );
    await expect(check).resolves.toMatchObject({ stdout: '' });
  });

  it.each([
    ['StageId', words.STAGES],
    ['AreaId', words.AREAS],
    ['ItemStatus', words.ITEM_STATUSES],
    ['VerifyMode', words.VERIFY_MODES],
    ['EvidenceType', words.EVIDENCE_TYPES],
    ['EvidenceSource', words.EVIDENCE_SOURCES],
    ['Turn', words.TURNS],
    ['ItemAction', words.ITEM_ACTIONS],
    ['ReasonCode', REASON_CODES],
  ] as const)('has the words of the domain in %s', (name, expected) => {
    expect(schemas[name].enum).toEqual(expected);
  });

  it('has the words of the domain where they are not named', () => {
    expect([...schemas.Note.properties.code.enum].sort()).toEqual(
      [...NOTE_CODES].sort(),
    );
    expect(schemas.Activity.properties.kind.enum).toEqual(ACTIVITY_KINDS);
    expect(schemas.Cover.properties.kind.enum).toEqual(words.COVER_KINDS);
    expect(schemas.Decision.properties.kind.enum).toEqual(words.DECISION_KINDS);
    expect(schemas.StageCounts.required).toEqual(words.STAGES);
    expect(schemas.StatusCounts.required).toEqual(words.ITEM_STATUSES);
    expect(
      schemas.EvidenceRevision.properties.found.anyOf[0].properties.how.enum,
    ).toEqual(words.FINDINGS);
  });
});
