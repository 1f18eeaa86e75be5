import { ofKind } from "../../../src/ingest/fact";
import { singleTitles } from "../../../src/ingest/rules/coordinated-titles.rule";
import { RULES } from "../../../src/ingest/rules/index";
import { RULE_IDS } from "../../../src/ingest/rules/rule-id";
import { article } from "../../support/article";
import { concluded, the } from "../../support/seeds";

const body =
  "Foreign Minister of Kazakhstan Ada Doe met Deputy Minister of Uzbekistan Bek Roe. During the meeting, a protocol was signed.";
const facts = `
officials:
  ada-doe:
    name: Ada Doe
    posts: [{ label: Foreign Minister, country: Kazakhstan, seniority: FOREIGN_MINISTER, titleAsStated: Foreign Minister of Kazakhstan, quote: Ada Doe }]
  bek-roe:
    name: Bek Roe
    posts: [{ label: Deputy Minister, country: Uzbekistan, seniority: DEPUTY_MINISTER, titleAsStated: Deputy Minister of Uzbekistan, quote: Bek Roe }]
events:
  meeting:
    name: Meeting
    classification: MEETING
    quote: Ada Doe met
    participants:
      - { who: ada-doe, role: COUNTERPART, representing: Kazakhstan, quote: Ada Doe met }
      - { who: bek-roe, role: COUNTERPART, representing: Uzbekistan, quote: Bek Roe }
agreements:
  protocol:
    title: protocol
    instrumentType: PROTOCOL
    quote: a protocol was signed
    actions: [{ type: SIGNATURE, event: meeting, quote: a protocol was signed }]
`;
const known = concluded([article(body, facts, "2024-10-01")]);

function roles(of: readonly { kind: string; key: string }[]): string[] {
  return of.filter(({ kind }) => kind === "involvement").map(({ key }) => key);
}

describe("SIGNED_DURING_EVENT", () => {
  it("makes the named participants present, on behalf of whom they represent, and nobody a signatory", () => {
    expect(the(known, "involvement", "bek-roe")).toMatchObject({
      role: "PRESENT_AT_SIGNING",
      onBehalfOf: { country: "UZ" },
      grounds: { basis: "INFERRED", rule: "SIGNED_DURING_EVENT" },
    });
    expect(roles(known).filter((key) => key.endsWith("/SIGNATORY"))).toEqual([]);
  });

  it("dates the signature by the event", () => {
    expect(the(known, "action", "SIGNATURE").on).toMatchObject({ edtf: "../2024-10-01", rule: "SIGNED_DURING_EVENT" });
  });

  it("needs the article to say that it was signed at the event", () => {
    const elsewhere = facts.replace("event: meeting, ", "");
    expect(roles(concluded([article(body, elsewhere)]))).toEqual([]);
  });
});

describe("BILATERAL_CONTEXT", () => {
  it("makes the two states at the talks the parties", () => {
    const parties = ofKind(known, "party");
    expect(parties.map(({ party }) => party)).toEqual([{ country: "KZ" }, { country: "UZ" }]);
    expect(parties.every(({ grounds }) => grounds.rule === "BILATERAL_CONTEXT")).toBe(true);
  });

  it("says nothing when three states met or a party is named", () => {
    const third = facts.replace(
      "agreements:",
      "      - { who: Latvia, role: ATTENDEE, quote: Ada Doe met }\nagreements:",
    );
    expect(ofKind(concluded([article(body, third)]), "party")).toEqual([]);
    const named = `${facts}    parties: [{ party: Kazakhstan, participation: SIGNATORY, quote: a protocol was signed }]\n`;
    expect(ofKind(concluded([article(body, named)]), "party").map(({ grounds }) => grounds.rule)).toEqual([null]);
  });
});

describe("REPRESENTS_PARTY", () => {
  it("makes a foreign minister of a party its representative, and not a deputy minister (VCLT Art. 7(2)(a))", () => {
    expect(roles(known).filter((key) => key.endsWith("/REPRESENTATIVE_OF_PARTY"))).toEqual([
      "involvement/protocol/ada-doe/REPRESENTATIVE_OF_PARTY",
    ]);
  });

  it("makes nobody one when it is off", () => {
    const off = concluded([article(body, facts)], "REPRESENTS_PARTY");
    expect(roles(off).filter((key) => key.endsWith("/REPRESENTATIVE_OF_PARTY"))).toEqual([]);
  });
});

describe("DISCUSSED_AT_EVENT", () => {
  it("has those who held the talks discuss the agreement", () => {
    const discussed = `${facts}    discussedAt: [{ event: meeting, quote: a protocol was signed }]\n`;
    expect(the(concluded([article(body, discussed)]), "involvement", "bek-roe/DISCUSSED").grounds).toMatchObject({
      basis: "INFERRED",
      rule: "DISCUSSED_AT_EVENT",
    });
    expect(roles(known).some((key) => key.endsWith("/DISCUSSED"))).toBe(false);
  });
});

describe("UNDER_WAY_AT_EVENT", () => {
  it("has a process begun by the day of the talks", () => {
    const process = facts
      .replace("type: SIGNATURE", "type: RATIFICATION_PROCESS")
      .replace("    quote: Ada Doe met\n", "    date: Oct. 1\n    quote: Ada Doe met\n");
    const dated = body.replace("met Deputy", "on Oct. 1 met Deputy").replace("Doe on", "Doe met on");
    const on = the(concluded([article(dated, process, "2024-10-02")]), "action", "RATIFICATION_PROCESS").on;
    expect(on).toMatchObject({ edtf: "../2024?-10-01", basis: "INFERRED", rule: "UNDER_WAY_AT_EVENT" });
  });
});

describe("COORDINATED_TITLES", () => {
  it.each([
    [
      "agreements on allied relations and border demarcation",
      ["Agreement on allied relations", "Agreement on border demarcation"],
    ],
    ["protocols on trade, transit, and water", ["Protocol on trade", "Protocol on transit", "Protocol on water"]],
    ["agreement on trade and transit", []],
    ["Strategic Partnership and Cooperation Agreement", []],
  ])("splits %j into %j", (title, single) => {
    expect(singleTitles(title)).toEqual(single);
  });

  it("gives each single agreement all that is said of the whole", () => {
    const plural = concluded([
      article(
        body.replace("a protocol was", "protocols on trade and transit were"),
        facts
          .replaceAll("a protocol was signed", "were signed")
          .replace("title: protocol", "title: protocols on trade and transit"),
      ),
    ]);
    expect(ofKind(plural, "agreement").map(({ slug, grounds }) => [slug, grounds.rule])).toEqual([
      ["protocol-on-trade", "COORDINATED_TITLES"],
      ["protocol-on-transit", "COORDINATED_TITLES"],
    ]);
    expect(ofKind(plural, "action").map(({ agreement }) => agreement)).toEqual([
      "protocol-on-trade",
      "protocol-on-transit",
    ]);
  });
});

it("has one rule for each id, in the order of the ids", () => {
  expect(RULES.map(({ id }) => id)).toEqual(RULE_IDS);
});
