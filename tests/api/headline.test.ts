import { ENGINES } from "../support/engines";
import { askSeeds, type Asking } from "./asking";

const HEADLINE = `
query AgreementsOfAMinister($slug: String!, $roles: [AgreementRole!], $includeInferred: Boolean = true) {
  official(slug: $slug) {
    name
    memberships { nodes { post { label seniority } organization { name } country { code name } basis evidence { quote } } }
    agreements(roles: $roles, includeInferred: $includeInferred, first: 20) {
      totalCount
      edges {
        involvements {                     # one per role this official had, each a Claim
          role basis rule
          onBehalfOf { __typename ... on Country { code name } ... on Organization { name } }
          capacity { post { label } }
          evidence { quote start end article { slug headline } }
        }
        node {
          title instrumentType status signedOn { edtf basis }
          parties { nodes { participation party { __typename ... on Country { code } ... on Organization { name } } evidence { quote } } }
          actions { nodes { actionType actionOn { edtf } party { __typename } evidence { quote } } }
          event { name startDate { edtf } place participants { edges { role node { __typename ... on Official { name } } } } }
        }
      }
    }
  }
}`;

describe.each(ENGINES)("the headline query on $name", (engine) => {
  let asking: Asking;

  beforeAll(async () => {
    asking = await askSeeds(engine);
  });

  afterAll(() => asking.discard());

  test("answers", async () => {
    const answer = await asking.data(HEADLINE, { slug: "murat-nurtleu" });
    console.log(JSON.stringify(answer, null, 1).slice(0, 6000));
    console.log(await asking.cost(HEADLINE, { slug: "murat-nurtleu" }));
  });
});
