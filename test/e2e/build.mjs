// Builds the production pane and the stage once, before the end-to-end tests.
import { fileURLToPath } from "node:url";
import { buildDemo } from "../../tools/build-demo.mjs";

export default () => buildDemo(fileURLToPath(new URL("../..", import.meta.url)));
