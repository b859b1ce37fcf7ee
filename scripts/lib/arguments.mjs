import { resolve } from 'node:path';
import { Problem } from './steps.mjs';

const usage = `npm start -- [--port <number>] [--host <address>] [--config <file or url>]...

  --port, PORT      the port that the portal answers on (7007)
  --host, HOST      the address that it listens on (127.0.0.1: this machine alone)
  --config          configuration to use instead of app-config.yaml; may be repeated
  DATABASE_URL      a PostgreSQL server of yours; so do PGHOST, PGPORT, PGUSER, PGPASSWORD
  APP_CONFIG_*      any value of the configuration, such as APP_CONFIG_app_title='"Ours"'`;

function portOf(value) {
  const port = Number(value);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Problem(`"${value}" is not a port: use a number from 1 to 65535.`);
}

/** Files are named from where the command was typed; the backend runs elsewhere. */
const absolute = (target, folder) =>
  /^https?:/.test(target) ? target : resolve(folder, target);

/** Reads the command line of `npm start` and `npm run dev`. */
export function readArguments(
  args = process.argv.slice(2),
  env = process.env,
  folder = env.INIT_CWD ?? process.cwd(),
) {
  const options = {
    port: portOf(env.PORT || 7007),
    host: env.HOST || '127.0.0.1',
    config: [],
  };
  const rest = args.flatMap(arg =>
    /^--\w+=/.test(arg)
      ? [arg.slice(0, arg.indexOf('=')), arg.slice(arg.indexOf('=') + 1)]
      : [arg],
  );
  while (rest.length > 0) {
    const name = rest.shift();
    if (name === '--help' || name === '-h') throw new Problem(usage);
    const value = rest.shift();
    if (value === undefined) {
      throw new Problem(`${name} needs a value.\n\n${usage}`);
    }
    if (name === '--port') options.port = portOf(value);
    else if (name === '--host') options.host = value;
    else if (name === '--config') {
      options.config.push('--config', absolute(value, folder));
    } else throw new Problem(`There is no option ${name}.\n\n${usage}`);
  }
  return options;
}
