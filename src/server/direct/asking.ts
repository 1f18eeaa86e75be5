import { ANONYMOUS, covers, type Viewer } from "../../api/viewer";
import type { Admission } from "../authenticating";
import { BoundedCache } from "../../api/bounded-cache";
import type { TrustedDocuments } from "../delivery/trusted-documents";
import type { Answering } from "../graphql";
import { exceededBy } from "../limits/input-size";
import type { Variables } from "../limits/cost-parts";
import type { Exchange } from "../operations/exchange";
import type { PreparedOperation } from "../prepared/prepared-operation";
import { mediaTypeFor } from "./negotiation";
import { questionInAddress, textOf, type Question } from "./question";

/** What has to be known to find out what is asked, and by whom. */
export interface AskingParts extends Answering {
  readonly trusted: TrustedDocuments;
  readonly admission: Admission;
}

/** What is asked by one request, once all of it is known. */
export interface Asked {
  readonly exchange: Exchange;
  readonly question: Question;
  readonly text: string;
  readonly operation: PreparedOperation;
  readonly variables: Variables;
  readonly viewer: Viewer;
  readonly contentType: string;
}

/** How many characters of addresses are remembered with what they ask. */
const ADDRESSES = 1_000_000;

/** Finds out what a request asks, unless the long way has to say what is wrong with it. */
export class Asking {
  readonly #questions = new BoundedCache<Question>(ADDRESSES);

  constructor(readonly parts: AskingParts) {}

  /** Return what an address asks, null when there is anything unusual about it. */
  questionAt(url: string): Question | null {
    const known = this.#questions.get(url);
    if (known) return known;
    const question = questionInAddress(url);
    if (question) this.#questions.set(url, question, url.length);
    return question;
  }

  /** Return all that is asked, null when it cannot be answered directly. */
  async all(exchange: Exchange, question: Question): Promise<Asked | null> {
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
}
