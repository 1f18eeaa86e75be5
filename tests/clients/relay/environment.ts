import {
  Environment,
  fetchQuery,
  getSingularSelector,
  Network,
  type ConcreteRequest,
  type GraphQLResponse,
  RecordSource,
  type SingularReaderSelector,
  Store,
  type Variables,
} from "relay-runtime";
import type { RelayApp } from "./compile";

/** Return what asks the server for an operation. */
export type Fetch = (request: ConcreteRequest["params"], variables: Variables) => Promise<GraphQLResponse>;

/** A browser's worth of Relay over the artifacts of an app. */
export class RelayClient {
  readonly #environment: Environment;

  constructor(
    readonly app: RelayApp,
    fetch: Fetch,
  ) {
    this.#environment = new Environment({ network: Network.create(fetch), store: new Store(new RecordSource()) });
  }

  /** Asks for a query and returns what its own selections show; its fragments stay references. */
  async ask(query: string, variables: Variables): Promise<unknown> {
    return fetchQuery(this.#environment, this.app.query(query), variables).toPromise();
  }

  /** Return what a fragment shows of a reference to it, out of the store. */
  read(fragment: string, reference: unknown): unknown {
    const selector: SingularReaderSelector = getSingularSelector(this.app.fragment(fragment), reference);
    return this.#environment.lookup(selector).data;
  }
}
