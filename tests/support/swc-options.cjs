/** How tests run TypeScript: swc strips the types, which tsc checks, with the decorators of tsconfig.json. */
module.exports = {
  jsc: {
    target: "es2022",
    parser: { syntax: "typescript", decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
    keepClassNames: true,
  },
  module: { type: "commonjs" },
  sourceMaps: "inline",
};
