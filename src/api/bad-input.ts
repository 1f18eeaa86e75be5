import { GraphQLError } from "graphql";

/** An argument that breaks a rule; the message names the argument and says what to do instead. */
export class BadInput extends GraphQLError {
  constructor(argument: string, remedy: string) {
    super(`Argument "${argument}": ${remedy}`, { extensions: { code: "BAD_USER_INPUT", argument } });
    this.name = "BadInput";
  }
}
