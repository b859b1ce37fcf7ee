import autocannon from 'autocannon';
import { Agent, request as httpRequest } from 'node:http';
import { median } from './numbers.mjs';

const agent = new Agent({ keepAlive: true, maxSockets: 4 });

/**
 * One request; resolves with `{status, body, bytes, ms}`, the body parsed where
 * it is JSON and the time in milliseconds until its last byte.
 */
export function send({ url, method = 'GET', headers = {}, body }) {
  const text = body === undefined ? undefined : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const started = process.hrtime.bigint();
    const req = httpRequest(
      url,
      {
        agent,
        method,
        headers: {
          ...headers,
          ...(text !== undefined && {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(text),
          }),
        },
      },
      res => {
        const chunks = [];
        res.on('data', chunk => chunks.push(chunk));
        res.on('error', reject);
        res.on('end', () => {
          const ms = Number(process.hrtime.bigint() - started) / 1e6;
          const raw = Buffer.concat(chunks);
          const isJson = /json/.test(res.headers['content-type'] ?? '');
          resolve({
            status: res.statusCode ?? 0,
            body:
              isJson && !res.headers['content-encoding']
                ? JSON.parse(raw.toString() || 'null')
                : raw,
            bytes: raw.length,
            ms,
          });
        });
      },
    );
    req.on('error', reject);
    req.end(text);
  });
}

/** Like `send`, but an answer other than 2xx is an error that shows the answer. */
export async function sendOk(options) {
  const answer = await send(options);
  if (answer.status < 200 || answer.status > 299) {
    throw new Error(
      `${options.method ?? 'GET'} ${options.url} answered ${answer.status}: ${
        JSON.stringify(answer.body)?.slice(0, 500) ?? ''
      }`,
    );
  }
  return answer;
}

/**
 * The median of `rounds` rounds' p50, one request at a time, in milliseconds.
 * `request(i)` gives the options of the i-th request.
 */
export async function p50({ request, rounds, perRound, warmUp = 10 }) {
  let i = 0;
  for (; i < warmUp; i += 1) {
    await sendOk(request(i));
  }
  const medians = [];
  for (let round = 0; round < rounds; round += 1) {
    const times = [];
    for (let n = 0; n < perRound; n += 1, i += 1) {
      times.push((await sendOk(request(i))).ms);
    }
    medians.push(median(times));
  }
  return median(medians);
}

/**
 * The median of `rounds` rounds' requests per second with 16 at once. An answer
 * other than 2xx ends the measurement.
 */
export async function throughput({ requests, rounds, seconds }) {
  const rates = [];
  for (let round = 0; round < rounds; round += 1) {
    const result = await autocannon({
      url: requests.url,
      connections: 16,
      duration: seconds,
      requests: requests.list(round),
    });
    if (result.non2xx > 0 || result.errors > 0) {
      throw new Error(
        `${result.non2xx} answers of ${result.requests.total} were not 2xx, ${result.errors} failed`,
      );
    }
    rates.push(result.requests.total / result.duration);
  }
  return median(rates);
}
