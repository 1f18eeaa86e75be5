import type { IncomingMessage, ServerResponse } from "node:http";
import { ANONYMOUS, covers, type Viewer } from "../../api/viewer";
import type { Admission } from "../authenticating";
import { Answer } from "../delivery/answer";
import { BoundedCache } from "../delivery/bounded-cache";
import { cacheControl } from "../delivery/cache-headers";
import { keyOf } from "../delivery/kept-answers";
import type { TrustedDocuments } from "../delivery/trusted-documents";
import type { Answering } from "../graphql";
import { actualCost } from "../limits/actual-cost";
import type { CostReport } from "../limits/charges";
import { exceededBy } from "../limits/input-size";
import type { Variables } from "../limits/requested-cost";
import type { BeginExchange, Exchange, Operation } from "../operations/exchange";
import type { PreparedOperation } from "../prepared/prepared-operation";
import { encodingFor, mediaTypeFor } from "./negotiation";
import { questionIn, questionInAddress, textOf, type Question } from "./question";
import { hasPlainBody, readBody } from "./request-body";
import { Sending, type Reply } from "./sending";

/** What the direct way is made of. */
export interface DirectParts extends Answering {
  readonly trusted: TrustedDocuments;
  readonly admission: Admission;
  readonly begin: BeginExchange;
  /** Makes the context of one request of somebody. */
  readonly createContext: (viewer: Viewer) => object;
  /** The long way, by Express and Apollo, for all that is not answered here. */
  readonly passOn: (request: IncomingMessage, response: ServerResponse) => void;
}

/** What is asked by one request, once all of it is known. */
interface Asked {
  readonly exchange: Exchange;
  readonly question: Question;
  readonly text: string;
  readonly operation: PreparedOperation;
  readonly variables: Variables;
  readonly viewer: Viewer;
  readonly contentType: string;
}

/** An answer, and where it came from. */
interface Found {
  readonly answer: Answer;
  /** Under what it is kept, null when it is not. */
  readonly key: string | null;
  readonly cache: Reply["cache"];
}

/** How many characters of addresses are remembered with what they ask. */
const ADDRESSES = 1_000_000;

/**
 * Answers what nearly all requests are: a query that was asked before and found valid, with good variables, by somebody
 * who may ask it and has points left. It does with it what the plugins of the engine do, in the same order, without what
 * costs time: no routing, no promise where nothing takes time, nothing worked out that follows from the document. All
 * else, and whatever has to be refused or has an error, goes the long way, which says what is wrong.
 */
export class DirectAnswers {
  readonly #sending: Sending;
  readonly #questions = new BoundedCache<Question>(ADDRESSES);

  constructor(readonly parts: DirectParts) {
    this.#sending = new Sending(parts.settings);
  }

  /** Answers a request, or passes it on. */
  take(request: IncomingMessage, response: ServerResponse): void {
    const { method, url = "" } = request;
    if (method === "POST" && url === "/graphql" && hasPlainBody(request)) {
      const exchange = this.parts.begin(request, response);
      readBody(request, (body) => void this.#answer(exchange, questionIn(body)));
    } else if (method === "GET" && url.startsWith("/graphql?") && hasNoBody(request)) {
      void this.#answer(this.parts.begin(request, response), this.#questionIn(url));
    } else this.parts.passOn(request, response);
  }

  #questionIn(url: string): Question | null {
    const known = this.#questions.get(url);
    if (known) return known;
    const question = questionInAddress(url);
    if (question) this.#questions.set(url, question, url.length);
    return question;
  }

  async #answer(exchange: Exchange, question: Question | null): Promise<void> {
    let isAnswered = false;
    try {
      const asked = question && (await this.#asked(exchange, question));
      isAnswered = asked !== null && (await this.#reply(asked));
    } catch {
      // The long way meets the same difficulty, and says and logs what it is.
    }
    if (!isAnswered) this.parts.passOn(exchange.request, exchange.response);
  }

  /** Return what is asked, null when it cannot be answered here. */
  async #asked(exchange: Exchange, question: Question): Promise<Asked | null> {
    const { documents, stored, settings, trusted } = this.parts;
    const text = textOf(question, stored);
    if (text === undefined || (settings.trustedOnly && !trusted.includes(text))) return null;
    const operation = documents.find(text, question.operationName);
    const contentType = mediaTypeFor(exchange.request.headers.accept);
    if (!operation?.isQuery || contentType === null || exceededBy(question.variables)) return null;
    const variables = operation.variables(question.variables);
    if (!variables) return null;
    const viewer = this.#isOpen(exchange) ? ANONYMOUS : await this.#viewerOf(exchange);
    if (!viewer || !operation.roles.every((role) => covers(viewer.role, role))) return null;
    return { exchange, question, text, operation, variables, viewer, contentType };
  }

  /** Return whether a request shows no token and needs none. */
  #isOpen({ request }: Exchange): boolean {
    return request.headers.authorization === undefined && this.parts.settings.reading === "open";
  }

  async #viewerOf(exchange: Exchange): Promise<Viewer | null> {
    const { admission } = this.parts;
    if (!admission.listensTo(exchange)) return null;
    return (exchange.admitted = await admission.viewerOf(exchange));
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
    const result = await execute({ document, operationName, variables, context: createContext(viewer) });
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

function hasNoBody({ headers }: IncomingMessage): boolean {
  return (
    headers["content-length"] === undefined &&
    headers["transfer-encoding"] === undefined &&
    headers["content-type"] === undefined
  );
}
