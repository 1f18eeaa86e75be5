import { join } from "node:path";
import { Router, static as serveFiles } from "express";
import { PACKAGE_ROOT } from "../package";

/** Where `npm run build` puts the bundled playground. */
const BUILT_PLAYGROUND = join(PACKAGE_ROOT, "dist/playground");

/** Return the routes of the playground: the page at `/` and the files it needs in `/assets`. */
export function playground(): Router {
  const router = Router();
  // The names of assets carry a hash of their content: what is at an address never changes.
  router.use("/assets", serveFiles(join(BUILT_PLAYGROUND, "assets"), { immutable: true, maxAge: "1y" }));
  router.use(
    serveFiles(BUILT_PLAYGROUND, { setHeaders: (response) => response.setHeader("Cache-Control", "no-cache") }),
  );
  return router;
}
