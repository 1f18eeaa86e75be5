import type { RequestHandler } from "express";
import helmet from "helmet";

/** Return the handler that sets the security headers: pages may load from this server only, and nothing may frame them. */
export function securityHeaders(): RequestHandler {
  return helmet({
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
}
