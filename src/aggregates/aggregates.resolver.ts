import { Args, Query, Resolver } from "type-graphql";
import type { AggregateArgs } from "../api/aggregate";
import { AggregateResult } from "../api/aggregate-result";
import { agreementGroups } from "./agreement.aggregate";
import { articleGroups } from "./article.aggregate";
import { commitmentGroups } from "./commitment.aggregate";
import { eventGroups } from "./event.aggregate";
import { figureGroups } from "./figure.aggregate";
import { officialGroups } from "./official.aggregate";
import { organizationGroups } from "./organization.aggregate";
import { statementGroups } from "./statement.aggregate";

/** The root fields that count in groups. */
@Resolver()
export class AggregatesResolver {
  @Query(() => AggregateResult, {
    description: "Counts of articles in groups by one or two keys, whatever the paging.",
  })
  articlesAggregate(@Args(() => articleGroups.Args) args: AggregateArgs): AggregateResult {
    return articleGroups.counts(args);
  }

  @Query(() => AggregateResult, {
    description: "Counts of organizations in groups by one or two keys, whatever the paging.",
  })
  organizationsAggregate(@Args(() => organizationGroups.Args) args: AggregateArgs): AggregateResult {
    return organizationGroups.counts(args);
  }

  @Query(() => AggregateResult, {
    description: "Counts of officials in groups by one or two keys, whatever the paging.",
  })
  officialsAggregate(@Args(() => officialGroups.Args) args: AggregateArgs): AggregateResult {
    return officialGroups.counts(args);
  }

  @Query(() => AggregateResult, { description: "Counts of events in groups by one or two keys, whatever the paging." })
  eventsAggregate(@Args(() => eventGroups.Args) args: AggregateArgs): AggregateResult {
    return eventGroups.counts(args);
  }

  @Query(() => AggregateResult, {
    description: "Counts of agreements in groups by one or two keys, whatever the paging.",
  })
  agreementsAggregate(@Args(() => agreementGroups.Args) args: AggregateArgs): AggregateResult {
    return agreementGroups.counts(args);
  }

  @Query(() => AggregateResult, {
    description: "Counts of commitments in groups by one or two keys, whatever the paging.",
  })
  commitmentsAggregate(@Args(() => commitmentGroups.Args) args: AggregateArgs): AggregateResult {
    return commitmentGroups.counts(args);
  }

  @Query(() => AggregateResult, { description: "Counts of figures in groups by one or two keys, whatever the paging." })
  figuresAggregate(@Args(() => figureGroups.Args) args: AggregateArgs): AggregateResult {
    return figureGroups.counts(args);
  }

  @Query(() => AggregateResult, {
    description: "Counts of statements in groups by one or two keys, whatever the paging.",
  })
  statementsAggregate(@Args(() => statementGroups.Args) args: AggregateArgs): AggregateResult {
    return statementGroups.counts(args);
  }
}
