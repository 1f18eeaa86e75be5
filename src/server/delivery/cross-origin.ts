import cors from "cors";
import type { RequestHandler } from "express";
import type { Config } from "../../config";

/** What scripts of other origins may read beside the body. */
const EXPOSED = ["ETag", "X-Cache", "X-Request-Id", "WWW-Authenticate", "Retry-After"];

/** What an answer tells scripts of an origin, and caches on the way about it. */
export interface OriginHeaders {
  /** Names and values. */
  readonly headers: readonly string[];
  /** What the headers differ by. */
  readonly vary: readonly string[];
}

/** Return the headers for scripts of an origin; undefined stands for any that the settings do not name. */
export function originHeaders({ corsOrigins }: Pick<Config, "corsOrigins">, origin: string | undefined): OriginHeaders {
  const exposed = ["Access-Control-Expose-Headers", EXPOSED.join(",")];
  if (corsOrigins.includes("*")) return { headers: ["Access-Control-Allow-Origin", "*", ...exposed], vary: [] };
  const allowed = origin === undefined ? [] : ["Access-Control-Allow-Origin", origin];
  return { headers: [...allowed, ...exposed], vary: ["Origin"] };
}

/** Return the handler that lets scripts of the configured origins use the API; without any, browsers keep to this one. */
export function crossOrigin({ corsOrigins }: Pick<Config, "corsOrigins">): RequestHandler {
  return cors({
    // Always a list: what a browser may do is then answered per origin, and caches are told that it varies.
    origin: corsOrigins.includes("*") ? "*" : [...corsOrigins],
    methods: ["GET", "POST"],
    exposedHeaders: EXPOSED,
    maxAge: 86_400,
  });
}
