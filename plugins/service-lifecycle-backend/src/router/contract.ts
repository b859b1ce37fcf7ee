import { spec } from 'backstage-plugin-service-lifecycle-common/openapi';
import type { RequestHandler } from 'express';
import { middleware } from 'express-openapi-validator';

type Document = Parameters<typeof middleware>[0]['apiSpec'];

/**
 * Holds requests and answers against openapi.yaml.
 *
 * @remarks
 * What comes in and does not fit never reaches a handler: it fails with an
 * error of express-openapi-validator, which {@link toHttpError} puts in words.
 * Parameters arrive converted to their types and with their defaults. An
 * answer that does not fit fails the request. Paths and methods that the
 * contract does not have fail as well.
 */
export function holdToContract(): RequestHandler[] {
  return middleware({
    apiSpec: document(),
    useRequestUrl: true,
    ignoreUndocumented: false,
    validateSecurity: false,
    validateRequests: { allowUnknownQueryParameters: false },
    validateResponses: true,
    fileUploader: false,
  });
}

/** The contract as Backstage expects it, with the paths that callers use. */
export function serveContract(): RequestHandler {
  return (req, res) => {
    const paths = Object.entries(spec.paths).map(([path, operations]) => [
      `${req.baseUrl}${path}`,
      operations,
    ]);
    res.json({ ...spec, paths: Object.fromEntries(paths) });
  };
}

/** A copy, because the validator takes it apart, after holding it against OpenAPI's own schema. */
function document(): Document {
  const copy: unknown = structuredClone(spec);
  return copy as Document;
}
