import Negotiator from "negotiator";
import { BoundedCache } from "../../api/bounded-cache";
import { ENCODINGS, type Encoding } from "../delivery/encodings";

/** The media types of answers, the preferred first; others that Apollo offers are left to it. */
const JSON_TYPE = "application/json; charset=utf-8";
const MEDIA_TYPES = [JSON_TYPE, "application/graphql-response+json; charset=utf-8"];
const CALLBACK_TYPE = "application/json; callbackSpec=1.0; charset=utf-8";

/** Clients send few different headers, but they could send any. */
const KNOWN_HEADERS = 20_000;
const mediaTypes = new BoundedCache<string | null>(KNOWN_HEADERS);
const encodings = new BoundedCache<Encoding | null | undefined>(KNOWN_HEADERS);

/** Return the media type that a client accepts, null when it has to be said that there is none. */
export function mediaTypeFor(accept: string | undefined): string | null {
  if (accept === undefined || accept === "") return JSON_TYPE;
  const known = mediaTypes.get(accept);
  if (known !== undefined) return known;
  const chosen = new Negotiator({ headers: { accept } }).mediaType([...MEDIA_TYPES, CALLBACK_TYPE]);
  const type = chosen !== undefined && MEDIA_TYPES.includes(chosen) ? chosen : null;
  mediaTypes.set(accept, type, accept.length);
  return type;
}

/** Return the encoding that a client prefers, null for none, undefined for one that is not made here. */
export function encodingFor(accepted: string | undefined): Encoding | null | undefined {
  if (accepted === undefined) return null;
  const known = encodings.get(accepted);
  if (known !== undefined) return known;
  const chosen = chosenEncoding(accepted);
  encodings.set(accepted, chosen, accepted.length);
  return chosen;
}

function chosenEncoding(accepted: string): Encoding | null | undefined {
  const negotiator = new Negotiator({ headers: { "accept-encoding": accepted } });
  const name = negotiator.encoding(["br", "gzip", "deflate", "identity"], { preferred: ["br", "gzip"] });
  if (name === undefined || name === "identity") return null;
  return ENCODINGS.find((each) => each.name === name);
}
