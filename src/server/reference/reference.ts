import { join } from "node:path";
import { Router } from "express";
import type { GraphQLSchema } from "graphql";
import { PACKAGE_ROOT } from "../../package";
import { indexPage } from "./index-page";
import { REFERENCE } from "./layout";
import { typePage } from "./type-page";

const STYLE = join(PACKAGE_ROOT, "playground/reference.css");

/** Return the routes of the reference: every type of the schema at `/docs`, and a page for each below it. */
export function reference(schema: GraphQLSchema): Router {
  const router = Router();
  router.get(REFERENCE, (_request, response) => {
    response.set("Cache-Control", "no-cache").type("html").send(indexPage(schema));
  });
  router.get(`${REFERENCE}/reference.css`, (_request, response) => {
    response.sendFile(STYLE, { cacheControl: false, headers: { "Cache-Control": "no-cache" } });
  });
  router.get(`${REFERENCE}/:type`, (request, response, next) => {
    const type = schema.getType(request.params.type);
    if (!type || type.name.startsWith("__")) next();
    else response.set("Cache-Control", "no-cache").type("html").send(typePage(schema, type));
  });
  return router;
}
