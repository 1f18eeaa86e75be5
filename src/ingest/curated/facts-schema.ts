import { z } from "zod";
import { factsFile } from "./facts-file";

/** Return the JSON Schema of facts files, for editors to complete and check them while they are written. */
export function factsJsonSchema(): string {
  const schema = z.toJSONSchema(factsFile, { io: "input", target: "draft-7" });
  const described = {
    ...schema,
    title: "Entente facts file",
    description: "The curated facts of one article; keys of the maps are public slugs.",
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}
