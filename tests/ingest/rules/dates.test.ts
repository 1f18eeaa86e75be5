import { article } from "../../support/article";
import { concluded, the } from "../../support/seeds";

const body = "Minister Ada Doe visited Tashkent on July 12-13. As part of the visit she opened a school.";
const facts = `
officials:
  ada-doe:
    name: Ada Doe
    posts: [{ label: Minister, country: Kazakhstan, seniority: MINISTER, titleAsStated: Minister, quote: Minister Ada Doe }]
events:
  visit:
    name: Visit to Tashkent
    classification: VISIT
    date: July 12-13
    place: Tashkent
    quote: visited Tashkent
    participants: [{ who: ada-doe, role: VISITOR, representing: Kazakhstan, quote: Minister Ada Doe }]
  opening:
    name: Opening of a school
    classification: OPENING
    parent: visit
    quote: she opened a school
`;

describe("RELATIVE_DATE", () => {
  it("counts a day without a year back from the publication and marks the year uncertain", () => {
    expect(the(concluded([article(body, facts, "2023-08")]), "event", "visit").start).toMatchObject({
      edtf: "2023?-07-12/2023?-07-13",
      asStated: "July 12-13",
      basis: "INFERRED",
      rule: "RELATIVE_DATE",
    });
  });

  it("leaves the year unknown when the publication date is not known, or the rule is off", () => {
    const unknown = { edtf: "XXXX-07-12/XXXX-07-13", basis: "EXPLICIT", rule: null };
    expect(the(concluded([article(body, facts)]), "event", "visit").start).toMatchObject(unknown);
    expect(the(concluded([article(body, facts, "2023-08")], "RELATIVE_DATE"), "event", "visit").start).toMatchObject(
      unknown,
    );
  });

  it("leaves a date with its year as it is", () => {
    const dated = body.replace("July 12-13", "July 12, 2021");
    const sure = facts.replace("July 12-13", "July 12, 2021");
    expect(the(concluded([article(dated, sure, "2023-08")]), "event", "visit").start).toMatchObject({
      edtf: "2021-07-12",
      basis: "EXPLICIT",
    });
  });
});

describe("WITHIN_PARENT_EVENT", () => {
  it("gives a part of an event the event's date and place", () => {
    expect(the(concluded([article(body, facts, "2023-08")]), "event", "opening")).toMatchObject({
      start: { edtf: "2023?-07-12/2023?-07-13", asStated: null, basis: "INFERRED", rule: "WITHIN_PARENT_EVENT" },
      place: { name: "Tashkent", asStated: null, basis: "INFERRED", rule: "WITHIN_PARENT_EVENT" },
    });
  });

  it("concludes nothing when it is off", () => {
    const off = ["WITHIN_PARENT_EVENT", "REPORTED_BEFORE_PUBLICATION"] as const;
    expect(the(concluded([article(body, facts, "2023-08")], ...off), "event", "opening")).toMatchObject({
      start: null,
      place: null,
    });
  });
});

describe("REPORTED_BEFORE_PUBLICATION", () => {
  const undated = facts.replace("    date: July 12-13\n", "");

  it("bounds an undated past event by the publication", () => {
    expect(the(concluded([article(body, undated, "2024-10-01")]), "event", "visit").start).toMatchObject({
      edtf: "../2024-10-01",
      basis: "INFERRED",
      rule: "REPORTED_BEFORE_PUBLICATION",
    });
  });

  it("says nothing of an event still to come", () => {
    const ahead = undated.replace("classification: VISIT", "classification: VISIT\n    realis: FUTURE");
    expect(the(concluded([article(body, ahead, "2024-10-01")]), "event", "visit").start).toBeNull();
  });
});

describe("HOST_OF_VISIT", () => {
  it("makes the country of the place the host", () => {
    const host = the(concluded([article(body, facts)]), "participation", "HOST");
    expect(host).toMatchObject({ who: { country: "UZ" }, grounds: { basis: "INFERRED", rule: "HOST_OF_VISIT" } });
  });

  it("makes nobody the host at home", () => {
    const home = concluded([article(body.replace("Tashkent", "Astana"), facts.replaceAll("Tashkent", "Astana"))]);
    expect(home.filter(({ key }) => key.endsWith("/HOST"))).toEqual([]);
  });
});
