// Builds the production pane and the stage once, before the end-to-end tests.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildDemo } from "../../tools/build-demo.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

export default async () => {
  const stats = await buildDemo(root);
  const asked = { modules: true, cachedModules: true, dependentModules: true, nestedModules: true };
  const { children } = stats.toJson({ all: false, ...asked, modulesSpace: Infinity, nestedModulesSpace: Infinity });
  const pane = children.find(({ name }) => name === "pane");
  const modules = pane.modules.flatMap((module) => [module, ...(module.modules ?? [])]);
  writeFileSync(`${root}/dist-demo/modules.json`, JSON.stringify(modules.map(({ name }) => name)));
};
