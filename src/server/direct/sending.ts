import type { Config } from "../../config";
import type { Answer } from "../delivery/answer";
import { isTagged } from "../delivery/cache-headers";
import { originHeaders } from "../delivery/cross-origin";
import { encodedTag, namedTag, names } from "../delivery/encoded-tags";
import type { Encoding } from "../delivery/encodings";
import type { CostReport } from "../limits/charges";
import type { Exchange } from "../operations/exchange";
import { SECURITY_HEADERS } from "../security-headers";

/** What is sent, and how. */
export interface Reply {
  readonly answer: Answer;
  readonly cost: CostReport;
  /** Whether the answer was kept from before; null when it is none that is kept. */
  readonly cache: "hit" | "miss" | null;
  readonly contentType: string;
  /** Null when the client takes none. */
  readonly encoding: Encoding | null;
  readonly control: string;
}

/** Shorter bodies are hardly shorter when they are compressed. */
const WORTH_ENCODING = 1024;

/** Longer ones, in characters, are made bytes at once. */
const WORTH_BYTES = 4096;

/** The headers that are the same in every answer to an origin: with a body, and when the client has it already. */
interface ConstantHeaders {
  readonly full: readonly string[];
  readonly notModified: readonly string[];
}

/** Sends answers, with the headers that the long way gives them. */
export class Sending {
  readonly #byOrigin: ReadonlyMap<string | undefined, ConstantHeaders>;

  constructor(settings: Pick<Config, "corsOrigins">) {
    const origins = [undefined, ...settings.corsOrigins];
    this.#byOrigin = new Map(origins.map((origin) => [origin, constantHeaders(settings, origin)]));
  }

  async send(exchange: Exchange, reply: Reply): Promise<void> {
    const { request, response } = exchange;
    const { full, notModified } = this.#constant(request.headers.origin);
    const own = ownHeaders(exchange, reply);
    const tag = isTagged(request.method) ? reply.answer.tag : null;
    const has = request.headers["if-none-match"];
    if (tag !== null && has && names(has, tag)) {
      response.writeHead(304, [...notModified, ...own, "etag", namedTag(tag, has)]).end();
      return;
    }
    await sendBody(exchange, reply, [...full, ...own, "Content-Type", reply.contentType], tag);
  }

  #constant(origin: string | undefined): ConstantHeaders {
    return this.#byOrigin.get(origin) ?? (this.#byOrigin.get(undefined) as ConstantHeaders);
  }
}

function constantHeaders(settings: Pick<Config, "corsOrigins">, origin: string | undefined): ConstantHeaders {
  const { headers, vary } = originHeaders(settings, origin);
  const always = [...[...SECURITY_HEADERS].flat(), ...headers];
  const differs = [...vary, "Accept", "Authorization"];
  return {
    full: [...always, "Vary", [...differs, "Accept-Encoding"].join(", ")],
    notModified: [...always, "Vary", differs.join(", ")],
  };
}

function ownHeaders({ id }: Exchange, { cache, control }: Reply): string[] {
  const headers = ["X-Request-Id", id, "cache-control", control];
  if (cache !== null) headers.push("x-cache", cache);
  return headers;
}

async function sendBody({ response }: Exchange, reply: Reply, headers: string[], tag: string | null): Promise<void> {
  const { answer, encoding, cost } = reply;
  const end = `,"extensions":{"cost":${JSON.stringify(cost)}}}\n`;
  const whole = answer.text.length < WORTH_BYTES ? answer.beginning + end : null;
  const length = whole === null ? answer.bytes.length + end.length : Buffer.byteLength(whole);
  if (encoding && length >= WORTH_ENCODING) {
    const body = await answer.encoded(encoding, end);
    if (tag !== null) headers.push("etag", encodedTag(tag, encoding.name));
    headers.push("Content-Encoding", encoding.name);
    response.writeHead(200, [...headers, "Content-Length", String(body.length)]).end(body);
    return;
  }
  if (tag !== null) headers.push("etag", tag);
  headers.push("Content-Length", String(length));
  response.writeHead(200, headers);
  if (whole !== null) response.end(whole);
  else {
    response.cork();
    response.write(answer.bytes);
    response.end(end);
  }
}
