import { readArguments } from './arguments.mjs';

describe('the command line of npm start', () => {
  it('has defaults for a fresh clone', () => {
    expect(readArguments([], {}, '/here')).toEqual({
      port: 7007,
      host: '127.0.0.1',
      config: [],
    });
  });

  it('prefers options to the environment', () => {
    const env = { PORT: '8001', HOST: '0.0.0.0' };
    expect(readArguments([], env, '/here')).toMatchObject({
      port: 8001,
      host: '0.0.0.0',
    });
    expect(readArguments(['--port=8002'], env, '/here').port).toBe(8002);
    expect(readArguments(['--port', '8003'], env, '/here').port).toBe(8003);
  });

  it('passes configuration on, found from where the command was typed', () => {
    expect(
      readArguments(
        ['--config', 'a.yaml', '--config=https://example.org/b.yaml'],
        {},
        '/here',
      ).config,
    ).toEqual([
      '--config',
      '/here/a.yaml',
      '--config',
      'https://example.org/b.yaml',
    ]);
  });

  it.each([
    [['--port', 'many'], '"many" is not a port'],
    [['--port'], '--port needs a value'],
    [['--colour', 'red'], 'There is no option --colour'],
  ])('says what is wrong with %j', (args, message) => {
    expect(() => readArguments(args, {}, '/here')).toThrow(message);
  });
});
