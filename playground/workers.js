/* global WORKERS -- the addresses of the built workers, put in by build.mjs */

/** Runs the editor's language services in workers of our own origin, the only ones the content security policy allows. */
globalThis.MonacoEnvironment = {
  getWorker: (_module, label) => new Worker(WORKERS[`${label}.js`] ?? WORKERS["editor.js"], { type: "module" }),
};
