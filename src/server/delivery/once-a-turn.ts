/**
 * Return a read that is done once for all that ask for it in one turn of the event loop: they had all come in before any
 * was looked at, so what holds for the first holds for every one.
 */
export function onceATurn<Value>(read: () => Value): () => Value {
  let outcome: { readonly value: Value } | null = null;
  return () => {
    if (outcome) return outcome.value;
    outcome = { value: read() };
    setImmediate(() => {
      outcome = null;
    });
    return outcome.value;
  };
}
