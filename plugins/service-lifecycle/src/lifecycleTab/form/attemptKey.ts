import { useRef } from 'react';

/**
 * A key for each different submission: trying the same one again keeps it, so
 * that an answer that got lost on the way leads to no second revision.
 */
export function useAttemptKey(): (submission: object) => string {
  const last = useRef({ content: '', key: '' });
  return submission => {
    const content = JSON.stringify(submission);
    if (content !== last.current.content) {
      last.current = { content, key: randomKey() };
    }
    return last.current.key;
  };
}

// `crypto.randomUUID` is missing where the portal is served without TLS.
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}
