// Lets Node run the project's TypeScript as it stands: `node --import ./tools/typescript.mjs tool.ts`.
import { register } from "node:module";

register("./typescript-hooks.mjs", import.meta.url);
