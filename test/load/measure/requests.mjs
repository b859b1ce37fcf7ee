/** A GET as the person that the load signs in as. */
export const get = (portal, path) => ({
  url: portal.url + path,
  headers: portal.headers,
});

/** The same GET again and again, for `throughput`. */
export const same = (portal, path) => ({
  url: portal.url,
  list: () => [{ method: 'GET', path, headers: portal.headers }],
});

/** Every request of every connection gets the next of `make(n)`. */
export const varying = (portal, make) => ({
  url: portal.url,
  list: round => {
    let n = round * 100_000;
    return [
      {
        setupRequest: request => {
          n += 1;
          const { method, path, body } = make(n);
          return {
            ...request,
            method,
            path,
            headers: {
              ...portal.headers,
              ...(body && { 'content-type': 'application/json' }),
            },
            ...(body && { body: JSON.stringify(body) }),
          };
        },
      },
    ];
  },
});
