import { collectDefaultMetrics, Counter, Histogram, Registry } from "prom-client";
import { OUTCOMES, type Exchange } from "./exchange";

/** Numbers for Prometheus: those of the process, and the operations by outcome. No label has a value that a client chooses. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #operations = new Counter({
    name: "entente_operations_total",
    help: "GraphQL operations, by how they ended and whether the answer was kept from before.",
    labelNames: ["outcome", "cache"],
    registers: [this.#registry],
  });
  readonly #durations = new Histogram({
    name: "entente_operation_duration_seconds",
    help: "Time from the arrival of a GraphQL operation to the end of its answer, by how it ended.",
    labelNames: ["outcome"],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.#registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.#registry });
    // A series that is there from the start can be alerted on before anything happened.
    for (const outcome of OUTCOMES) this.#operations.inc({ outcome, cache: "miss" }, 0);
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  readonly count = ({ outcome, durationMs, operation }: Exchange): void => {
    this.#operations.inc({ outcome, cache: operation?.fromCache ? "hit" : "miss" });
    this.#durations.observe({ outcome }, durationMs / 1000);
  };

  /** Return all numbers in the text format of Prometheus. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }
}
