/** The order of the house: a layer may import the layers above it, never one below. */
const layers = [
  "errors|config|logger|package",
  "api",
  "execution",
  "access",
  "dates",
  "countries",
  "articles",
  "claims",
  "organizations",
  "officials",
  "events",
  "agreements",
  "topics|commitments",
  "figures|statements",
  "relations|aggregates",
  "search",
  "ingest",
  "generate",
  "review",
  "database|schema|server",
  "cli",
];

const within = (layer) => `^src/(${layer})(/|\\.ts$)`;

const onlyEarlierLayers = layers.slice(0, -1).map((layer, index) => ({
  name: `no-later-layer-from-${layer.split("|")[0]}`,
  comment: "Each layer may import only earlier ones.",
  severity: "error",
  from: { path: within(layer) },
  to: { path: within(layers.slice(index + 1).join("|")) },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...onlyEarlierLayers,
    {
      name: "no-circular",
      comment: "A cycle makes the order of loading part of the program.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment: "A file that nothing imports and that imports nothing is dead.",
      severity: "error",
      from: { orphan: true, path: "^(src|migrations)/", pathNot: "[.]d[.]ts$" },
      to: {},
    },
    {
      name: "rules-are-pure",
      comment: "Rules turn facts into facts; of the tables they may know the types and the sets of values only.",
      severity: "error",
      from: { path: "^src/ingest/rules/" },
      to: { path: "(^|/)node_modules/(typeorm|pg|better-sqlite3)/" },
    },
    {
      name: "extraction-is-pure",
      comment:
        "Text in, findings out: of the tables only the types are known, so that nothing of a database is loaded.",
      severity: "error",
      from: { path: "^src/ingest/extract/" },
      to: {
        path: "(^|/)node_modules/(typeorm|type-graphql|pg|better-sqlite3)/|[.](entity|resolver|list)[.]ts$",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "migrations-are-history",
      comment: "A migration that imports the model would change when the model does.",
      severity: "error",
      from: { path: "^migrations/" },
      to: { path: "^(src|tests)/" },
    },
    {
      name: "no-tests-in-product",
      comment: "The product runs without its tests and without development dependencies.",
      severity: "error",
      from: { path: "^(src|migrations)/" },
      to: { path: "^tests/" },
    },
    {
      name: "no-development-dependencies-in-product",
      comment: "What runs must be installed with `npm ci --omit=dev`.",
      severity: "error",
      from: { path: "^(src|migrations)/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only", "npm"] },
    },
    {
      name: "resolvable",
      comment: "Every import must lead somewhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".mjs", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
  },
};
