import type { ExecutionResult } from "graphql";
import { Block, Column, containerOf, slotOf } from "./answer";
import { Completion } from "./completion";
import { FieldErrors } from "./field-errors";
import { WHOLE } from "./list-index";
import type { OperationPlan } from "./plan";
import type { Request } from "./resolve-info";
import { type Flush, Waiting } from "./waiting";

type Result = ExecutionResult | PromiseLike<ExecutionResult>;

/**
 * One execution of an operation. It goes through the answer level by level: a field is read for all objects that have
 * it, and what has to be waited for is waited for together.
 */
export class Execution {
  readonly #root: Block;
  /** Objects whose fields are not read yet. */
  readonly #blocks: Block[];
  readonly #waiting = new Waiting();
  readonly #errors = new FieldErrors();
  readonly #completion: Completion;

  constructor(
    plan: OperationPlan,
    request: Request,
    readonly flush: Flush,
  ) {
    this.#root = new Block(plan.root, null);
    this.#root.add(request.rootValue, 0, WHOLE);
    this.#blocks = [this.#root];
    this.#completion = new Completion(request, this.#blocks, this.#waiting, this.#errors);
  }

  /** Return the result: at once, without a promise, where nothing takes time. */
  run(): Result {
    for (;;) {
      this.#fillBlocks();
      if (this.#waiting.isEmpty) return this.#result();
      this.#errors.wait();
      const settled = this.#waiting.settle(this.flush);
      if (settled) return settled.then(() => this.#continue());
      this.#takeArrivals();
    }
  }

  #continue(): Result {
    this.#takeArrivals();
    return this.run();
  }

  /** More blocks are added, further down, while these are filled. */
  #fillBlocks(): void {
    for (const block of this.#blocks) {
      block.close();
      for (const field of block.plan.fields) {
        if (field.typeName === null) this.#completion.fill(new Column(block, field));
        else for (const answer of block.answers) answer[field.key] = field.typeName;
      }
    }
    this.#blocks.length = 0;
  }

  #takeArrivals(): void {
    for (const arrival of this.#waiting.arrivals()) {
      const completed = this.#completion.complete(arrival, arrival.outcome);
      const container = containerOf(arrival);
      if (container) container[slotOf(arrival)] = completed;
    }
  }

  #result(): ExecutionResult {
    const errors = this.#errors.list();
    const data = this.#errors.nulledAll ? null : (this.#root.answers[0] as Record<string, unknown>);
    return errors.length > 0 ? { errors, data } : { data };
  }
}
