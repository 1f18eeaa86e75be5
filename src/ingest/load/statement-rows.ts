import { fold } from "../../api/fold";
import { StatementParty } from "../../statements/statement-party.entity";
import { Statement } from "../../statements/statement.entity";
import { claimKey } from "../fact";
import { agentColumns, claim, claimOf } from "./columns";
import { resolved, type Writer } from "./writer";

/** Writes statements. */
export const statementWriter: Writer<"statement"> = {
  table: Statement,
  values: ({ slug, quoteType, text, cue, attributionText, audience, event }) => ({
    slug,
    quoteType,
    text,
    folded: fold(text),
    cue,
    attributionText,
    audience,
    eventId: claimOf(claimKey.event, event),
  }),
};

/** Writes who made statements and whom they are about. */
export const statementPartyWriter: Writer<"statementParty"> = {
  table: StatementParty,
  values: ({ statement, role, who }) => ({
    statementId: claim(claimKey.statement(statement)),
    role,
    agent: agentColumns(resolved(who)),
  }),
};
