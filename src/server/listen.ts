import type { Server, ServerOptions } from "node:http";
import type { AddressInfo } from "node:net";
import { EntenteError } from "../errors";

/** Where to listen. */
export interface Address {
  /** Every address of this machine when left out. */
  readonly host?: string | undefined;
  readonly port: number;
}

/** How long a client may take to send a request, so that none can hold connections by sending it drop by drop. */
export const PATIENCE: ServerOptions = {
  headersTimeout: 5000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 1000,
};

/** What to do about an address that cannot be listened on, by the error code of the operating system. */
const REMEDIES: Readonly<Record<string, string>> = {
  EADDRINUSE: "is in use: stop the program that uses it, or choose another with PORT, such as PORT=4001",
  EACCES: "is not allowed to this user: choose a port above 1023 with PORT, such as PORT=4000",
  EADDRNOTAVAIL: "is not an address of this machine: set ENTENTE_HOST to localhost or 0.0.0.0",
  ENOTFOUND: "is not a known host: set ENTENTE_HOST to localhost or 0.0.0.0",
};

/** The server cannot listen where it should. */
export class ListenError extends EntenteError {
  constructor(
    readonly address: Address,
    remedy: string,
  ) {
    super("LISTEN", `${address.host === undefined ? "Port " : `${address.host}:`}${address.port} ${remedy}.`);
  }
}

/** Starts to listen and returns the web address; throws a ListenError when the address cannot be had. */
export async function listen(server: Server, address: Address): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const remedy = REMEDIES[error.code ?? ""];
      reject(remedy ? new ListenError(address, remedy) : error);
    });
    server.listen(address, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return `http://${shownHost(address.host)}:${port}/`;
}

/** Return the host as a browser on this machine can use it. */
function shownHost(host = "::"): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
