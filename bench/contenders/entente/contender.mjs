import { serveEntente } from "./serve.mjs";

/** Entente as it is served, but keeping no answers. */
export const contender = {
  name: "entente",
  start: ({ database }) => serveEntente(database, { ENTENTE_RESPONSE_CACHE: "0" }),
};
