import type { IncomingMessage, ServerResponse } from "node:http";
import type { RequestHandler } from "express";
import helmet from "helmet";

const setByHelmet = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      // The editor of the playground, Monaco, styles its lines in place and inlines its icons.
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", "data:"],
      fontSrc: ["'self'", "data:"],
      workerSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  // Whether there is HTTPS is for whatever stands in front of this server to know and to say.
  strictTransportSecurity: false,
});

/** The headers of every answer, by name: pages may load from this server only, and nothing may frame them. */
export const SECURITY_HEADERS: ReadonlyMap<string, string> = recorded();

/** Sets the security headers. */
export const securityHeaders: RequestHandler = (_request, response, next) => {
  response.setHeaders(new Map(SECURITY_HEADERS));
  next();
};

/** Return what helmet sets; it is the same for every request. */
function recorded(): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  const recorder = {
    setHeader: (name: string, value: string) => headers.set(name, value),
    removeHeader: (name: string) => headers.delete(name),
  };
  setByHelmet({} as IncomingMessage, recorder as unknown as ServerResponse, (error) => {
    if (error) throw error as Error;
  });
  return headers;
}
