/** The part that is used of a package without types. */
declare module "negotiator" {
  export default class Negotiator {
    constructor(request: { readonly headers: Readonly<Record<string, string | undefined>> });
    mediaType(available: readonly string[]): string | undefined;
    encoding(available: readonly string[], options: { readonly preferred: readonly string[] }): string | undefined;
  }
}
