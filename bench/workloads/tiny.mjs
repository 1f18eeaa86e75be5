import { busyOfficials } from "./busy.mjs";

/** One official by readable key: what a server costs when there is next to nothing to do. */
export const tiny = {
  name: "tiny",
  query: `query Tiny($slug: String!) {
  official(slug: $slug) {
    slug
    name
    familyName
    givenName
  }
}`,
  variables: (database) => busyOfficials(database, 50).map((slug) => ({ slug })),
};
