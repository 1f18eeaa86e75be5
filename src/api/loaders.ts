import type { DataSource } from "typeorm";
import type { AskedFields } from "./asked-fields";
import { type Budget, unlimited } from "./budget";
import { Deferred } from "./deferred";

/** A read that serves many keys with one statement; each slice owns its batches as constants. */
export interface Batch<Key, Value> {
  /** Return one value per key, in the order of the keys. */
  read(keys: readonly Key[], loaders: Loaders): Promise<readonly Value[]>;
  /** Return what makes two keys the same; by default they have to be identical. */
  identity?(key: Key): string;
}

/** Below the number of values one statement may bind on either engine. */
const KEYS_PER_STATEMENT = 10_000;

/** Reads the keys of one batch: those that are asked for at the same time together, and none twice. */
class Loader<Key, Value> {
  readonly #known = new Map<unknown, Deferred<Value>>();
  #keys: Key[] = [];
  #values: Deferred<Value>[] = [];

  constructor(
    readonly batch: Batch<Key, Value>,
    readonly loaders: Loaders,
  ) {}

  /** Return the value of the key, which is read with those of others. */
  load(key: Key): Deferred<Value> {
    const identity = this.batch.identity ? this.batch.identity(key) : key;
    const known = this.#known.get(identity);
    if (known) return known;
    const value = new Deferred<Value>();
    this.#known.set(identity, value);
    if (this.#keys.length === 0) this.loaders.enqueue(this);
    this.#keys.push(key);
    this.#values.push(value);
    return value;
  }

  /** Reads what waits; settled once every value is. */
  read(): Deferred<unknown> {
    const keys = this.#keys;
    const values = this.#values;
    this.#keys = [];
    this.#values = [];
    if (keys.length <= KEYS_PER_STATEMENT) return this.#readTogether(keys, values);
    const parts: Deferred<unknown>[] = [];
    for (let from = 0; from < keys.length; from += KEYS_PER_STATEMENT) {
      const to = from + KEYS_PER_STATEMENT;
      parts.push(this.#readTogether(keys.slice(from, to), values.slice(from, to)));
    }
    return Deferred.all(parts);
  }

  #readTogether(keys: readonly Key[], values: readonly Deferred<Value>[]): Deferred<unknown> {
    const { batch, loaders } = this;
    return Deferred.from(() => loaders.budget.read(() => batch.read(keys, loaders))).then(
      (found) => {
        for (const [index, value] of values.entries()) value.fulfil(found[index] as Value);
      },
      (reason: unknown) => {
        for (const value of values) value.reject(reason);
      },
    );
  }
}

/** What waits to be read. */
interface Waiting {
  read(): Deferred<unknown>;
}

/** The loaders of one request, made on first use: rows that are asked for at the same time are read together. */
export class Loaders {
  readonly #loaders = new Map<unknown, unknown>();
  #waiting: Waiting[] = [];
  #isScheduled = false;
  /** What the operation asks of each type, where that is known; of rows no more is read than it takes. */
  asked: AskedFields | null = null;

  constructor(
    readonly dataSource: DataSource,
    readonly budget: Budget = unlimited(),
  ) {}

  /** Return this request's loader of the batch. */
  of<Key, Value>(batch: Batch<Key, Value>): Loader<Key, Value> {
    const known = this.#loaders.get(batch) as Loader<Key, Value> | undefined;
    if (known) return known;
    const loader = new Loader(batch, this);
    this.#loaders.set(batch, loader);
    return loader;
  }

  /** Takes a loader that has keys to read; they are read by the next `flush`, at the latest once nothing else is to do. */
  enqueue(loader: Waiting): void {
    this.#waiting.push(loader);
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    // After all that is already known to run: whatever it asks for is read together.
    void Promise.resolve().then(() => {
      process.nextTick(() => {
        this.#isScheduled = false;
        void this.flush();
      });
    });
  }

  /** Reads all that waits, and what then waits because of it; a promise where the engine does not answer at once. */
  flush(): Promise<void> | undefined {
    const slow: Deferred<unknown>[] = [];
    while (this.#waiting.length > 0) {
      const waiting = this.#waiting;
      this.#waiting = [];
      for (const loader of waiting) slow.push(loader.read());
    }
    const unsettled = slow.filter(({ isSettled }) => !isSettled);
    return unsettled.length === 0 ? undefined : Deferred.all(unsettled).then(() => this.flush());
  }

  /** Forgets what was read, as it may have changed. */
  forget(): void {
    this.#loaders.clear();
  }
}
