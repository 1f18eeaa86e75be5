import { fold } from "../../api/fold";
import { CommitmentParty } from "../../commitments/commitment-party.entity";
import { Commitment } from "../../commitments/commitment.entity";
import { claimKey } from "../fact";
import { agentColumns, claim, claimOf, dateColumns } from "./columns";
import { resolved, type Writer } from "./writer";

/** Writes commitments. */
export const commitmentWriter: Writer<"commitment"> = {
  table: Commitment,
  values: ({ slug, type, content, deadline, event, organization }) => ({
    slug,
    type,
    content,
    folded: fold(content),
    deadline: dateColumns(deadline),
    status: "STATED",
    eventId: claimOf(claimKey.event, event),
    organizationId: claimOf(claimKey.organization, organization),
  }),
};

/** Writes who has which role in commitments. */
export const commitmentPartyWriter: Writer<"commitmentParty"> = {
  table: CommitmentParty,
  values: ({ commitment, role, who }) => ({
    commitmentId: claim(claimKey.commitment(commitment)),
    role,
    agent: agentColumns(resolved(who)),
  }),
};
