import { maxAliasesRule } from "@escape.tech/graphql-armor-max-aliases";
import { maxDepthRule } from "@escape.tech/graphql-armor-max-depth";
import { maxDirectivesRule } from "@escape.tech/graphql-armor-max-directives";
import type { ASTVisitor, ValidationContext, ValidationRule } from "graphql";
import { inputSizeRule } from "./input-size";
import { LimitExceeded, type LimitName } from "./limit-exceeded";
import { DOCUMENT_LIMITS } from "./limits";
import { repeatedFieldsRule } from "./repeated-fields";

const { depth, aliases, directives } = DOCUMENT_LIMITS;

const TOO_DEEP = `nests deeper than ${depth} levels of fields: split it, or start at a root field closer by`;

/** The rules that a valid document must keep to before it may run. */
export const DOCUMENT_RULES: ValidationRule[] = [
  maxDepthRule({
    n: depth,
    flattenFragments: true,
    ignoreIntrospection: false,
    ...refusing("depth", TOO_DEEP),
  }),
  maxAliasesRule({
    n: aliases,
    allowList: [],
    ...refusing("aliases", `has more than ${aliases} aliases: ask for a list with a filter, or in several requests`),
  }),
  maxDirectivesRule({
    n: directives,
    ...refusing("directives", `has more than ${directives} directives: put those that say the same on one fragment`),
  }),
  repeatedFieldsRule,
  inputSizeRule,
  nestingRule,
];

/** Fragments without a name are no level of the answer, but whatever walks through a document goes down into each. */
function nestingRule(context: ValidationContext): ASTVisitor {
  let nesting = 0;
  return {
    SelectionSet: {
      enter() {
        nesting += 1;
        if (nesting === 2 * depth + 1) context.reportError(new LimitExceeded("depth", `The query ${TOO_DEEP}.`));
      },
      leave() {
        nesting -= 1;
      },
    },
  };
}

interface Refusal {
  readonly propagateOnRejection: false;
  readonly onReject: ((context: ValidationContext | null) => void)[];
}

/** Return the options that report a refusal as an error of ours; the rule's own would throw past the other rules. */
function refusing(limit: LimitName, problem: string): Refusal {
  const report = (context: ValidationContext | null): void => {
    context?.reportError(new LimitExceeded(limit, `The query ${problem}.`));
  };
  return { propagateOnRejection: false, onReject: [report] };
}
