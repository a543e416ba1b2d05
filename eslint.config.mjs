import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y-x";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "dist-demo/", "node_modules/", "coverage/"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
    },
  },
  { files: ["**/*.tsx", "src/taskpane/**/*.ts"], ...reactHooks.configs.flat.recommended },
  {
    files: ["src/taskpane/**/*.tsx"],
    ...jsxA11y.configs.strict,
    // Fluent's components as the elements that they draw.
    settings: { "jsx-a11y-x": { components: { Button: "button", ToggleButton: "button", Link: "a" } } },
    rules: {
      ...jsxA11y.configs.strict.rules,
      // A form that a person opens takes the focus; nothing takes it when a view is drawn.
      "jsx-a11y-x/no-autofocus": "off",
      // The keys of the fields and buttons inside bubble up: Escape closes a form, letters score a grid.
      "jsx-a11y-x/no-noninteractive-element-interactions": [
        "error",
        {
          handlers: ["onClick", "onMouseDown", "onMouseUp", "onKeyDown", "onKeyUp"],
          form: ["onKeyDown"],
          ol: ["onKeyDown"],
        },
      ],
      // A long list scrolls, and without a stop of its own no key would scroll it.
      "jsx-a11y-x/no-noninteractive-tabindex": ["error", { tags: ["ul"], roles: ["tabpanel"] }],
    },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: {
      globals: Object.fromEntries(
        [
          "process",
          "console",
          "module",
          "require",
          "__dirname",
          "URL",
          "Buffer",
          "setTimeout",
          "clearTimeout",
          "setInterval",
          "clearInterval",
          "performance",
          "TextDecoder",
        ].map((name) => [name, "readonly"]),
      ),
    },
  },
);
