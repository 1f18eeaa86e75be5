import type { Loaders } from "./reading/loaders";

/** What the resolvers of a request share. */
export interface Context {
  readonly loaders: Loaders;
}
