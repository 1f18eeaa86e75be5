import type { RequestHandler } from "express";
import type { ASTVisitor, ValidationContext } from "graphql";
import { LimitExceeded } from "./limit-exceeded";
import { DOCUMENT_LIMITS } from "./limits";

const { inputDepth } = DOCUMENT_LIMITS;

/** Refuses arguments whose lists and objects nest too deeply; visited without recursion, as they may be very deep. */
export function inputDepthRule(context: ValidationContext): ASTVisitor {
  let depth = 0;
  const nested = {
    enter: () => {
      depth += 1;
      if (depth === inputDepth + 1) context.reportError(tooDeep("An argument"));
    },
    leave: () => {
      depth -= 1;
    },
  };
  return { ListValue: nested, ObjectValue: nested };
}

/** Refuses requests whose variables nest too deeply, before anything walks through them. */
export const refuseDeepVariables: RequestHandler = (request, _response, next) => {
  const { variables } = { ...request.query, ...(request.body as object | undefined) } as { variables?: unknown };
  const isDeep = isDeeperThan(inputDepth, typeof variables === "string" ? parsed(variables) : variables);
  next(isDeep ? tooDeep("A variable") : undefined);
};

function tooDeep(what: string): LimitExceeded {
  const message = `${what} nests deeper than ${inputDepth} lists and objects: write its conditions side by side.`;
  return new LimitExceeded("inputDepth", message, { maximum: inputDepth });
}

/** Return whether lists and objects nest deeper; level by level, because a recursion could run out of stack. */
function isDeeperThan(depth: number, value: unknown): boolean {
  let level = [value].filter(isNested);
  // The first level is the object that holds the variables.
  for (let levels = 0; levels <= depth && level.length > 0; levels += 1) {
    level = level.flatMap((each): unknown[] => Object.values(each)).filter(isNested);
  }
  return level.length > 0;
}

function isNested(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Return what JSON stands for; what is not JSON is for the GraphQL engine to refuse. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
