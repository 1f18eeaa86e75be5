import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  { ignores: ["dist/", "coverage/", "data/", "playground/dist/"] },
  tseslint.configs.strictTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      // Entities and resolvers are classes because their decorators need one, even when nothing else is in them.
      "@typescript-eslint/no-extraneous-class": "off",
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      // A number reads the same in a message as anywhere else.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    // Whoever writes takes turns: on SQLite a rollback would undo what others wrote through the same connection.
    files: ["src/**/*.ts"],
    ignores: ["src/api/writing.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...[
          "CallExpression[callee.property.name='transaction'][callee.object.name=/^(dataSource|reader|writer)$/]",
          "CallExpression[callee.property.name=/^(save|insert|update|upsert|delete|remove|clear)$/][callee.object.property.name='manager']",
        ].map((selector) => ({ selector, message: "Write through `write` of the context, or `writing(dataSource)`." })),
      ],
    },
  },
  {
    // Jest's matchers are asymmetric values typed `any`, and its methods are asserted on unbound.
    files: ["tests/**/*.ts"],
    rules: {
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
  {
    // Configuration and scripts are plain JavaScript: no types to check against.
    files: ["**/*.{js,cjs,mjs,jsx}"],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    // The contenders' types come with packages that are installed only when they are measured.
    files: ["bench/**/*.ts"],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
