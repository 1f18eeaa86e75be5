import type { IncomingMessage, ServerResponse } from "node:http";
import type { Viewer } from "../../api/viewer";
import { Answer } from "../delivery/answer";
import { cacheControl } from "../delivery/cache-headers";
import { keyOf } from "../delivery/kept-answers";
import { actualCost } from "../limits/actual-cost";
import type { CostReport } from "../limits/charges";
import type { BeginExchange, Exchange, Operation } from "../operations/exchange";
import { Asking, type Asked, type AskingParts } from "./asking";
import { encodingFor } from "./negotiation";
import { questionIn, type Question } from "./question";
import { hasNoBody, hasPlainBody, readBody } from "./request-body";
import { Sending, type Reply } from "./sending";

/** What the direct way is made of. */
export interface DirectParts extends AskingParts {
  readonly begin: BeginExchange;
  /** Makes the context of one request of somebody. */
  readonly createContext: (viewer: Viewer) => object;
  /** The long way, by Express and Apollo, for all that is not answered here. */
  readonly passOn: (request: IncomingMessage, response: ServerResponse) => void;
}

/** An answer, and where it came from. */
interface Found {
  readonly answer: Answer;
  /** Under what it is kept, null when it is not. */
  readonly key: string | null;
  readonly cache: Reply["cache"];
}

/**
 * Answers what nearly all requests are: a query that was asked before and found valid, with good variables, by somebody
 * who may ask it and has points left. It does with it what the plugins of the engine do, in the same order, without what
 * costs time: no routing, no promise where nothing takes time, nothing worked out that follows from the document. All
 * else, and whatever has to be refused or has an error, goes the long way, which says what is wrong.
 */
export class DirectAnswers {
  readonly #asking: Asking;
  readonly #sending: Sending;

  constructor(readonly parts: DirectParts) {
    this.#asking = new Asking(parts);
    this.#sending = new Sending(parts.settings);
  }

  /** Answers a request, or passes it on. */
  take(request: IncomingMessage, response: ServerResponse): void {
    const { begin, passOn } = this.parts;
    if (request.method === "POST" && request.url === "/graphql" && hasPlainBody(request)) {
      const exchange = begin(request, response);
      readBody(request, (body) => void this.#answer(exchange, questionIn(body)));
    } else if (request.method === "GET" && request.url?.startsWith("/graphql?") && hasNoBody(request)) {
      void this.#answer(begin(request, response), this.#asking.questionAt(request.url));
    } else passOn(request, response);
  }

  async #answer(exchange: Exchange, question: Question | null): Promise<void> {
    let isAnswered = false;
    try {
      const asked = question && (await this.#asking.all(exchange, question));
      isAnswered = asked !== null && (await this.#reply(asked));
    } catch {
      // The long way meets the same difficulty, and says and logs what it is.
    }
    const { request, response } = exchange;
    if (!isAnswered && !response.headersSent) this.parts.passOn(request, response);
  }

  /** Charges, answers and tells what it cost; returns whether it did. */
  async #reply(asked: Asked): Promise<boolean> {
    const { charges, settings } = this.parts;
    const { exchange, operation, variables, viewer, contentType } = asked;
    const encoding = encodingFor(exchange.request.headers["accept-encoding"]);
    if (encoding === undefined) return false;
    const client = exchange.client ?? "unknown";
    const requested = charges.charge(client, operation, variables);
    const found = await this.#find(asked).catch(() => null);
    if (!found) {
      charges.refund(client, requested);
      return false;
    }
    const { answer, key, cache } = found;
    const cost = charges.settle(client, requested, answer.cost);
    exchange.operation = operationOf(asked, cost, cache === "hit");
    const maxAge = Math.min(settings.maxAge, operation.maxAge);
    await this.#sending.send(exchange, {
      answer,
      cost,
      cache,
      contentType,
      encoding,
      control: cacheControl(maxAge, viewer),
    });
    // It is heavier once it is there in an encoding too.
    if (key !== null && encoding) this.parts.answers?.keep(key, answer);
    return true;
  }

  /** Return the answer, kept or made now; null when there is an error in it. */
  async #find(asked: Asked): Promise<Found | null> {
    const { answers, execute, createContext } = this.parts;
    const { exchange, question, operation, viewer } = asked;
    const { variables, operationName } = question;
    const key = answers?.takes(operation) ? keyOf({ operation, variables, viewer }, await answers.dataVersion()) : null;
    const kept = key !== null && answers?.find(key);
    if (kept) return { answer: kept, key, cache: "hit" };
    const { document } = operation;
    const context = createContext(viewer);
    const result = await execute({ document, operationName, variables, coerced: asked.variables, context });
    if (result.errors || !result.data) {
      exchange.executed = result;
      return null;
    }
    const answer = new Answer(JSON.stringify(result.data), actualCost(operation.introspected, result.data));
    if (key !== null) answers?.keep(key, answer);
    return { answer, key, cache: key === null ? null : "miss" };
  }
}

/** Return what the log and the metrics are told. */
function operationOf({ question, text, operation }: Asked, cost: CostReport, fromCache: boolean): Operation {
  return {
    name: operation.name,
    type: operation.definition.operation,
    document: text,
    variables: question.variables,
    fromCache,
    errors: [],
    hasData: true,
    cost,
  };
}
