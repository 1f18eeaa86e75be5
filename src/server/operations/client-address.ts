import type { IncomingMessage } from "node:http";

/**
 * Return the address that a request came from: the one that the connection is from, or with so many proxies in front of
 * this server the one that the first of them says it is from. What others before them say may be made up.
 */
export function clientAddress({ socket, headers }: IncomingMessage, proxies: number): string | null {
  const nearest = socket.remoteAddress;
  if (proxies === 0 || nearest === undefined) return nearest ?? null;
  // Each proxy adds the address it was asked from at the end.
  const told = String(headers["x-forwarded-for"] ?? "").split(",");
  const addresses = told.map((address) => address.trim()).filter((address) => address !== "");
  return [...addresses, nearest].at(-1 - Math.min(proxies, addresses.length)) ?? nearest;
}
