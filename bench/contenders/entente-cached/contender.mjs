import { serveEntente } from "../entente/serve.mjs";

/** Entente with its defaults: answers that were given before are given again while the data are the same. */
export const contender = {
  name: "entente-cached",
  start: ({ database }) => serveEntente(database),
};
