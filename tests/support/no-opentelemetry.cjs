// Makes a program believe that OpenTelemetry is not installed, but for the part that prom-client brings: `node --require` this file.
const Module = require("node:module");

const resolve = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  if (!request.startsWith("@opentelemetry/sdk-")) return resolve.call(this, request, ...rest);
  throw Object.assign(new Error(`Cannot find module '${request}'`), { code: "MODULE_NOT_FOUND" });
};
