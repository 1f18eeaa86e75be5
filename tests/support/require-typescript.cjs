const Module = require("node:module");
const { transformFileSync } = require("@swc/core");
const swcOptions = require("./swc-options.cjs");

/** Lets `node --require` run the sources as they are, so that a test of the program needs no build. */
require.extensions[".ts"] = (module, file) => module._compile(transformFileSync(file, swcOptions).code, file);

/** What a source imports when it needs it is called by the name of the built file. */
const resolve = Module._resolveFilename;
Module._resolveFilename = (request, parent, ...others) => {
  const isOfSource = parent?.filename?.endsWith(".ts") && /^\.{1,2}\/.*\.js$/u.test(request);
  return resolve(isOfSource ? request.replace(/\.js$/u, ".ts") : request, parent, ...others);
};
