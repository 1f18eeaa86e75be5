import type { Span } from "../../ingest/fact";
import { antecedent, type Draft } from "../text/draft";
import { coreferent, explicit, inferred, principal, type Notes } from "../text/notes";
import { noteDeal, notePresence, noteSignatory, noteSignature, type Deal } from "./deal";
import type { Encounter } from "./encounter-plan";
import type { Scene } from "./scene";

/** Tell of something that was signed at an encounter. */
export function tellDeal(met: Encounter, deal: Deal, { random }: Scene, draft: Draft, notes: Notes, lead: Span): void {
  const { guest, host, place } = met;
  const isSignedByName = deal.signatories.length > 0;
  const printed = random.chance(0.7) ? deal.title : deal.shortTitle;
  const span = draft.say(
    isSignedByName
      ? random.pick([
          `${guest.profile.name} and ${host.profile.name} signed the ${printed}.`,
          `The ${printed} was signed by ${guest.profile.name} and ${host.profile.name}.`,
        ])
      : random.pick([
          `Following the talks, the ${printed} was signed.`,
          `At the end of the meeting the sides signed the ${printed}.`,
          `The ${printed} was signed in the presence of both delegations.`,
        ]),
  );
  noteDeal(notes, deal, { printed, span });
  if (deal.isTopical) notes.topicOfAgreement(deal.slug, deal.field.topic, deal.subject, explicit(span));
  const action = noteSignature(notes, deal, place.capital, met.slug, span);
  for (const official of [guest, host])
    if (isSignedByName) noteSignatory(notes, deal, official, action, span);
    else notePresence(notes, deal, official, action, span, antecedent(lead));
  if (deal.provision === null) return;
  const says = draft.say(
    random.pick([
      `The document obliges the parties to ${deal.provision}.`,
      `Under its terms the two countries will ${deal.provision}.`,
      `It commits both governments to ${deal.provision}.`,
    ]),
  );
  notes.provision(deal.slug, "PROVISION", deal.provision, coreferent(says, antecedent(span)));
}

/** Tell that something signed earlier was discussed. */
export function tellEarlier(
  met: Encounter,
  deal: Deal,
  { random }: Scene,
  draft: Draft,
  notes: Notes,
  lead: Span,
): void {
  const span = draft.say(
    random.pick([
      `They also reviewed the implementation of the ${deal.title}, signed in ${String(deal.day.year)}.`,
      `The sides noted the progress made under the ${deal.title}.`,
      `The ${deal.title} remains the basis of this work, they said.`,
    ]),
  );
  notes.discussion(deal.slug, met.slug, explicit(span));
  for (const official of [met.guest, met.host])
    notes.involvement(
      {
        agreement: deal.slug,
        official: official.profile.slug,
        role: "DISCUSSED",
        onBehalfOf: principal(official),
        capacity: official.post.label,
        action: null,
      },
      inferred("DISCUSSED_AT_EVENT", 0.8, span, antecedent(lead)),
    );
}
