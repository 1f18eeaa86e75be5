import { slugOf } from "../../api/fold";
import { explicit, principal } from "../text/notes";
import type { Company } from "../world/companies";
import { fieldInTheNews } from "../world/fields-in-the-news";
import type { Scene, Story } from "./scene";

/** A company signs a contract with a state, which an official announces. */
export function contract(scene: Scene, company: Company): Story {
  const { random, cast, serial, day, time, pair } = scene;
  const buyer = pair.find((state) => state !== company.state) ?? pair[0];
  const announcer = cast.somebody(buyer, time, random);
  const field = fieldInTheNews(random);
  const subject = random.pick(field.titles);
  const title = `Contract of ${company.name} with ${buyer.inText} on ${subject}`;
  const slug = slugOf(`${day.edtf} ${buyer.code} contract ${subject} ${serial}`);
  return {
    deals: [],
    tellings: [
      {
        day,
        about: `${buyer.code} contract`,
        headline: `${company.name} wins contract in ${buyer.inText}`,
        dateline: null,
        write: (draft, notes) => {
          draft.paragraph();
          const lead = draft.say(`The ${title} was signed in ${buyer.capital} on ${day.inFull}.`);
          const grounds = explicit(lead);
          const names = [title];
          notes.agreement({ slug, title, names, instrumentType: "CONTRACT", legalForm: "BINDING", subject }, grounds);
          const party = { agreement: slug, participation: "SIGNATORY", onBehalfOf: null } as const;
          notes.party({ ...party, party: { organization: company.slug } }, grounds);
          notes.party({ ...party, party: { country: buyer.code } }, grounds);
          const place = notes.place(buyer.capital);
          const signed = { agreement: slug, type: "SIGNATURE", party: null, on: notes.date(day), place } as const;
          notes.action({ ...signed, effective: null, event: null }, grounds);
          notes.topicOfAgreement(slug, field.topic, subject, grounds);
          const span = draft.say(`${announcer.title} ${announcer.profile.name} announced the contract to the press.`);
          notes.involvement(
            {
              agreement: slug,
              official: announcer.profile.slug,
              role: "ANNOUNCER",
              onBehalfOf: principal(announcer),
              capacity: announcer.post.label,
              action: null,
            },
            { ...explicit(span, { ...lead, role: "ANTECEDENT" }), basis: "COREFERENT" },
          );
        },
      },
    ],
  };
}
