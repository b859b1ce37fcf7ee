import {
  MAX_TEXT_LENGTH,
  MAX_URL_LENGTH,
  attestationPayloadSchema,
  isSubmittable,
  linkPayloadSchema,
} from './payloads';

function problemsOf(
  schema: typeof linkPayloadSchema | typeof attestationPayloadSchema,
  value: unknown,
) {
  return schema.safeParse(value).error?.issues.map(({ message }) => message);
}

describe('a link', () => {
  it.each([
    'https://wiki.example.com/runbook',
    'http://wiki.example.com/runbook?page=1#section',
  ])('may be %s', url => {
    expect(problemsOf(linkPayloadSchema, { url })).toBeUndefined();
  });

  it.each([
    ['javascript', 'alert(1)'].join(':'),
    'file:///etc/passwd',
    'data:text/html,hello',
    'wiki.example.com/runbook',
    '/runbook',
    'https://',
    'https://ana:secret@wiki.example.com',
    'https://wiki.example.com/run\nbook',
    'ht\ttps://wiki.example.com',
  ])('may not be %s', url => {
    expect(problemsOf(linkPayloadSchema, { url })).toEqual([
      'is not a web address: give one that starts with https://',
    ]);
  });

  it('may not be empty, too long or hold a NUL character', () => {
    expect(problemsOf(linkPayloadSchema, { url: ' ' })).toContain(
      'is empty: write something',
    );
    expect(
      problemsOf(linkPayloadSchema, {
        url: `https://example.com/${'x'.repeat(MAX_URL_LENGTH)}`,
      }),
    ).toEqual([`is longer than ${MAX_URL_LENGTH} characters: shorten it`]);
    expect(
      problemsOf(linkPayloadSchema, {
        url: 'https://example.com',
        title: 'a\0b',
      }),
    ).toEqual(['contains a NUL character: remove it']);
  });
});

describe('a text', () => {
  it('is refused beyond its longest', () => {
    expect(
      problemsOf(attestationPayloadSchema, {
        text: 'x'.repeat(MAX_TEXT_LENGTH + 1),
      }),
    ).toEqual([`is longer than ${MAX_TEXT_LENGTH} characters: shorten it`]);
  });
});

describe('isSubmittable', () => {
  it('tells the types that can be submitted from all others', () => {
    expect(
      ['link', 'attestation', 'statement', 'catalog', 'toString'].map(
        isSubmittable,
      ),
    ).toEqual([true, true, true, false, false]);
  });
});
