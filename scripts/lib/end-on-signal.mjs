import { ended, parentOf } from './processes.mjs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

const endNow = () => process.exit(130);

/**
 * Until there is something to end in order: end at once. What has been started
 * by then ends by itself when it notices.
 */
export function endAtOnce() {
  for (const signal of signals) process.on(signal, endNow);
}

/** npm's shell, and npm. */
const startedBy = () => `${process.ppid} ${parentOf(process.ppid)}`;

/**
 * Resolves when somebody asks this process to end, or with the exit code of the
 * child when that has ended by itself. A second request ends at once.
 */
export function untilEnd(child) {
  return new Promise(resolve => {
    for (const signal of signals) {
      process.off(signal, endNow);
      process.once(signal, () => {
        process.on(signal, endNow);
        resolve({ asked: true });
      });
    }
    ended(child).then(code => resolve({ asked: false, code }));

    // npm killed outright passes nothing on, and then nobody could end us.
    if (process.env.npm_lifecycle_event) {
      const before = startedBy();
      setInterval(() => {
        if (startedBy() !== before) resolve({ asked: true });
      }, 1_000).unref();
    }
  });
}
