import type { RequestHandler } from "express";
import type { ASTVisitor, StringValueNode, ValidationContext } from "graphql";
import { LimitExceeded, type LimitName } from "./limit-exceeded";
import { DOCUMENT_LIMITS } from "./limits";

type InputLimit = Extract<LimitName, "inputDepth" | "inputValues" | "argumentValues" | "textLength">;

/** Refuses arguments that nest too deeply or hold too long a text; how many there are is bounded by the tokens. */
export function inputSizeRule(context: ValidationContext): ASTVisitor {
  let depth = 0;
  const nested = {
    enter: () => {
      depth += 1;
      if (depth === DOCUMENT_LIMITS.inputDepth + 1) context.reportError(tooLarge("inputDepth"));
    },
    leave: () => {
      depth -= 1;
    },
  };
  const text = ({ value }: StringValueNode) => {
    if (value.length > DOCUMENT_LIMITS.textLength) context.reportError(tooLarge("textLength"));
  };
  return { ListValue: nested, ObjectValue: nested, StringValue: text };
}

/** Refuses requests whose variables are too large, before anything else walks through them. */
export const refuseLargeVariables: RequestHandler = (request, _response, next) => {
  const { variables } = { ...request.query, ...(request.body as object | undefined) } as { variables?: unknown };
  const exceeded = exceededBy(typeof variables === "string" ? parsed(variables) : variables);
  next(exceeded ? tooLarge(exceeded) : undefined);
};

/** Return which limit the variables exceed; level by level, because a recursion could run out of stack. */
export function exceededBy(variables: unknown): InputLimit | null {
  let level = partsOf(variables);
  let values = level.length;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (level.some((value) => typeof value === "string" && value.length > DOCUMENT_LIMITS.textLength)) {
      return "textLength";
    }
    if (values > DOCUMENT_LIMITS.inputValues) return "inputValues";
    if (depth > DOCUMENT_LIMITS.inputDepth) return "inputDepth";
    level = level.flatMap(partsOf);
    values += level.length;
  }
  return null;
}

/** Refuses arguments that hold too many values: a variable used in many places makes them many times what was sent. */
export function refuseLargeArguments(args: Readonly<Record<string, unknown>>): void {
  const waiting = partsOf(args);
  for (let values = 1; waiting.length > 0; values += 1) {
    if (values > DOCUMENT_LIMITS.argumentValues) throw tooLarge("argumentValues");
    waiting.push(...partsOf(waiting.pop()));
  }
}

function partsOf(value: unknown): unknown[] {
  return typeof value === "object" && value !== null ? Object.values(value) : [];
}

/** Return what JSON stands for; what is not JSON is for the GraphQL engine to refuse. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

const PROBLEMS: Readonly<Record<InputLimit, (limit: number) => string>> = {
  inputDepth: (limit) => `An argument nests deeper than ${limit} lists and objects: write its conditions side by side.`,
  inputValues: (limit) => `The variables hold more than ${limit} values: ask in several requests.`,
  argumentValues: (limit) => `The arguments of a field hold more than ${limit} values: ask with several fields.`,
  textLength: (limit) => `A text is longer than ${limit} characters: look for a part of it.`,
};

function tooLarge(limit: InputLimit): LimitExceeded {
  const maximum = DOCUMENT_LIMITS[limit];
  return new LimitExceeded(limit, PROBLEMS[limit](maximum), { maximum });
}
