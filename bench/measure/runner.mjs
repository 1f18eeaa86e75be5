import { comparable, firstDifference } from "./answers.mjs";

const JSON_HEADERS = { "content-type": "application/json", accept: "application/json" };

/** A contender that runs, and how it is asked. */
export class Runner {
  /** The requests of each workload, ready to be sent. */
  #requests = new Map();

  constructor(contender, { url, pids, stop, readyMs, restMb }) {
    this.contender = contender;
    this.url = url;
    this.pids = pids;
    this.stop = stop;
    /** Milliseconds from its start until it was ready, and the megabytes that it then held. */
    this.readyMs = readyMs;
    this.restMb = restMb;
  }

  get name() {
    return this.contender.name;
  }

  /** Return why the contender cannot answer the workload, and undefined when it can. */
  reasonAgainst(workload) {
    return this.contender.without?.[workload.name];
  }

  /** Return the requests that are measured. */
  requestsOf(workload) {
    return this.#requests.get(workload.name);
  }

  /** Finds out what is to be asked, page by page where the workload pages on, and returns the answers. */
  async prepare(workload, variables) {
    const ask = async (each) => this.#read(workload, await this.#send(this.#request(workload, each)));
    const asked = workload.pages ? await workload.pages(variables, ask) : variables;
    const answers = [];
    const requests = [];
    for (const each of asked) {
      const request = this.#request(workload, each);
      const response = await this.#send(request);
      answers.push(this.#read(workload, response));
      requests.push(this.#again(request, response));
    }
    this.#requests.set(workload.name, requests);
    return answers;
  }

  /** Return the request as a client makes it that has the answer: with its tag, if the contender is asked so. */
  #again(request, { etag }) {
    if (!this.contender.conditional || !etag) return request;
    return { ...request, headers: { ...request.headers, "if-none-match": etag } };
  }

  #request(workload, variables) {
    const {
      method = "POST",
      path = new URL(this.url).pathname,
      headers = JSON_HEADERS,
      body,
    } = this.contender.request?.(workload, variables) ?? {
      body: JSON.stringify({ query: workload.query, variables }),
    };
    return { method, path, headers, ...(body !== undefined && { body }) };
  }

  async #send({ path, ...request }) {
    const response = await fetch(new URL(path, this.url), request);
    return { etag: response.headers.get("etag"), text: await response.text() };
  }

  #read(workload, { text }) {
    const json = JSON.parse(text);
    if (json.errors) throw new Error(`${this.name} refuses ${workload.name}: ${json.errors[0].message}`);
    return this.contender.answer ? this.contender.answer(workload, json) : json.data;
  }

  /** Return where the answers differ from those that others gave, as text, and null when they are the same. */
  difference(workload, answers, expected) {
    const left = Object.keys(this.contender.differs?.[workload.name] ?? {});
    if (answers.length !== expected.length) return `${answers.length} answers and ${expected.length}`;
    for (const [index, answer] of answers.entries()) {
      const difference = firstDifference(comparable(answer, left), comparable(expected[index], left));
      if (difference) return `question ${index + 1}, ${difference}`;
    }
    return null;
  }
}
