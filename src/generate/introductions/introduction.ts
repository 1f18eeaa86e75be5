import type { OfficialProfile } from "../../ingest/fact";
import type { Telling } from "../stories/scene";

/** A story that introduces officials and organizations: what they are is stated there, whole, and later stories rest on it. */
export interface Introduction {
  readonly officials: readonly OfficialProfile[];
  readonly tellings: readonly Telling[];
}
