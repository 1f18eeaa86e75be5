const { transformFileSync } = require("@swc/core");
const swcOptions = require("./swc-options.cjs");

/** Lets `node --require` run the sources as they are, so that a test of the program needs no build. */
require.extensions[".ts"] = (module, file) => module._compile(transformFileSync(file, swcOptions).code, file);
