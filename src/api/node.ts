import { Field, ID, InterfaceType } from "type-graphql";

/** Return the opaque public id of a thing: its type and natural key, so that it is the same on every machine. */
export function encodeNodeId(type: string, key: string): string {
  return Buffer.from(`${type}:${key}`, "utf8").toString("base64url");
}

/** Return the type and natural key behind a public id, or null when it is not one. */
export function decodeNodeId(id: string): { type: string; key: string } | null {
  const match = /^([A-Z][A-Za-z]*):(.+)$/su.exec(Buffer.from(id, "base64url").toString("utf8"));
  if (!match?.[1] || !match[2] || encodeNodeId(match[1], match[2]) !== id) return null;
  return { type: match[1], key: match[2] };
}

@InterfaceType({
  description: "Anything with an id that can be fetched again with `node(id)`.",
  resolveType: (value: object) => value.constructor.name,
})
export abstract class Node {
  /** The natural key that is unique within the type. */
  abstract readonly nodeKey: string;

  @Field(() => ID, { description: "Opaque id, stable across reloads and machines." })
  get id(): string {
    return encodeNodeId(this.constructor.name, this.nodeKey);
  }
}
