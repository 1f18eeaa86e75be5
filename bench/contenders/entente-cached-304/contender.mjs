import { createHash } from "node:crypto";
import { serveEntente } from "../entente/serve.mjs";
import { workloads } from "../../workloads/all.mjs";

/** Entente asked by clients that have the answer and ask whether it is still the same, each document by its hash. */
export const contender = {
  name: "entente-cached-304",
  conditional: true,
  async start({ database }) {
    const server = await serveEntente(database);
    for (const { query } of workloads) await register(server.url, query);
    return server;
  },
  request({ query }, variables) {
    const asked = new URLSearchParams({ variables: JSON.stringify(variables), extensions: extensionsFor(query) });
    return { method: "GET", path: `/graphql?${asked}`, headers: { accept: "application/json" } };
  },
};

/** A document sent together with its hash is known by the hash from then on, whatever its answer. */
async function register(url, query) {
  const body = JSON.stringify({ query, extensions: JSON.parse(extensionsFor(query)) });
  const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body });
  await response.text();
}

function extensionsFor(query) {
  const sha256Hash = createHash("sha256").update(query).digest("hex");
  return JSON.stringify({ persistedQuery: { version: 1, sha256Hash } });
}
