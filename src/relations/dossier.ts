import { usually } from "../api/review";
import { every, sql, type Sql } from "../api/sql";
import { AGREEMENT_COUNTRIES } from "../agreements/agreement-countries";
import { shown } from "../claims/shown";
import { COMMITMENT_COUNTRIES } from "../commitments/commitment-countries";
import { isShared } from "../countries/country-items";
import { EVENT_COUNTRIES } from "../events/event-countries";
import { Event } from "../events/event.entity";
import { Participation } from "../events/participation.entity";
import { Membership } from "../officials/membership.entity";
import { OrganizationMember } from "../organizations/organization-member.entity";
import { StatementParty } from "../statements/statement-party.entity";
import { knownBy } from "./known-by";

/**
 * The conditions by which things belong to the dossier of two countries, each on the table that it names, or on what the
 * database keeps as an "item" or an "entry" of what two countries share.
 */
export interface Dossier {
  readonly countries: Sql;
  readonly events: Sql;
  readonly agreements: Sql;
  readonly agreementActions: Sql;
  readonly commitments: Sql;
  readonly figures: Sql;
  readonly statements: Sql;
  readonly officials: Sql;
  readonly organizations: Sql;
  /** What the database keeps of the two, and of their timeline. */
  readonly items: Sql;
  readonly entries: Sql;
  /** Whether it is not as of a day. */
  readonly isWhole: boolean;
}

/** Return the conditions of the dossier of the two countries, in either order, as far as known by the day if one is given. */
export function dossierOf(one: string, other: string, day: string | null): Dossier {
  const pair = sql`(${one}, ${other})`;
  const events = eventsOf(pair);
  const known = knownBy(day);
  const begun = sql`SELECT event."id" FROM ${shown(Event)} WHERE event."id" IN (${events}) AND ${known.event}`;
  const agreements = sql`agreement."id" IN (${withBoth(AGREEMENT_COUNTRIES, "agreementId", pair)})`;
  const items = isShared("item", one, other);
  const shared = (derived: Sql) => usually(items, derived);
  return {
    countries: sql`country."code" IN ${pair}`,
    events: every([shared(sql`event."id" IN (${events})`), known.event]),
    agreements: every([shared(agreements), known.agreement]),
    agreementActions: every([agreements, known.agreementAction]),
    commitments: every([shared(commitmentsOf(pair, events)), known.claim("commitment")]),
    figures: every([shared(figuresOf(one, other)), known.claim("figure")]),
    statements: every([shared(statementsOf(pair, events)), known.claim("statement")]),
    officials: usually(officialsShared(one, other, day), officialsOf(pair, begun)),
    organizations: organizationsOf(pair, known.claim("organization_member")),
    items,
    entries: every([isShared("entry", one, other), known.entry]),
    isWhole: day === null,
  };
}

/** Both countries take part, or it is part of such an event and no third country takes part: a wreath laid during a visit. */
function eventsOf(pair: Sql): Sql {
  const both = withBoth(EVENT_COUNTRIES, "eventId", pair);
  return sql`${both} UNION SELECT part."id" FROM ${shown(Event, "part")} WHERE part."parentId" IN (${both}) AND part."id" NOT IN (
    SELECT "eventId" FROM (${EVENT_COUNTRIES}) involved WHERE "countryCode" NOT IN ${pair})`;
}

/** Return the keys of the things that both countries have to do with, given who has to do with what. */
function withBoth(involved: Sql, key: "eventId" | "agreementId" | "commitmentId", pair: Sql): Sql {
  const column = { eventId: sql`"eventId"`, agreementId: sql`"agreementId"`, commitmentId: sql`"commitmentId"` }[key];
  return sql`SELECT ${column} FROM (${involved}) involved WHERE "countryCode" IN ${pair}
    GROUP BY ${column} HAVING COUNT(DISTINCT "countryCode") = 2`;
}

/** Both countries have a role in it, or it was made where both took part and no third country has one. */
function commitmentsOf(pair: Sql, events: Sql): Sql {
  return sql`(commitment."id" IN (${withBoth(COMMITMENT_COUNTRIES, "commitmentId", pair)})
    OR commitment."eventId" IN (${events}) AND commitment."id" NOT IN (
      SELECT "commitmentId" FROM (${COMMITMENT_COUNTRIES}) involved WHERE "countryCode" NOT IN ${pair}))`;
}

/** It relates the two; the target of a commitment stands with the commitment. */
function figuresOf(one: string, other: string): Sql {
  return sql`(figure."commitmentId" IS NULL
    AND (figure."fromCountryCode" = ${one} AND figure."toCountryCode" = ${other}
      OR figure."fromCountryCode" = ${other} AND figure."toCountryCode" = ${one}))`;
}

/** It was made where both took part, or both countries are among those who said it or whom it is about. */
function statementsOf(pair: Sql, events: Sql): Sql {
  return sql`(statement."eventId" IN (${events}) OR statement."id" IN (
    SELECT "statementId" FROM ${shown(StatementParty)} WHERE "agentCountryCode" IN ${pair}
    GROUP BY "statementId" HAVING COUNT(DISTINCT "agentCountryCode") = 2))`;
}

/** They took part where both countries did, representing one of the two or holding a post of one. */
function officialsOf(pair: Sql, events: Sql): Sql {
  return sql`official."id" IN (
    SELECT participation."agentOfficialId" FROM ${shown(Participation)}
    LEFT JOIN organization ON organization."id" = participation."representingOrganizationId"
    WHERE participation."eventId" IN (${events}) AND (participation."representingCountryCode" IN ${pair}
      OR organization."countryCode" IN ${pair}
      OR participation."agentOfficialId" IN (
        SELECT membership."officialId" FROM ${shown(Membership)} JOIN post ON post."id" = membership."postId"
        WHERE post."countryCode" IN ${pair})))`;
}

/** What `officialsOf` says, as the database keeps it of all events, and for each of them where they are as of a day. */
function officialsShared(one: string, other: string, day: string | null): Sql {
  const shared = isShared("item", one, other);
  if (day === null) return shared;
  return sql`(${shared} AND EXISTS (SELECT 1 FROM shared_official JOIN event ON event."id" = shared_official."eventId"
    WHERE ${isShared("shared_official", one, other)} AND shared_official."officialId" = item."officialId"
      AND ${knownBy(day).event}))`;
}

function organizationsOf(pair: Sql, known: Sql): Sql {
  return sql`organization."id" IN (SELECT "organizationId" FROM ${shown(OrganizationMember)} WHERE "countryCode" IN ${pair} AND ${known}
    GROUP BY "organizationId" HAVING COUNT(DISTINCT "countryCode") = 2)`;
}
