/** The packages that these names of modules belong to, each once. */
export function bundledPackages(modules: readonly string[]): readonly string[] {
  const names = modules.flatMap((name) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(name)?.[1] ?? []);
  return [...new Set(names)].sort();
}

/** Each package that a file of licences names, with the text that it gives. */
export function licencesIn(file: string): ReadonlyMap<string, string> {
  const [, ...parts] = file.split(/\n-{80}\n/);
  return new Map(
    parts.flatMap((part) => {
      const [, packages = "", text = ""] = /^\n(.*?)\n\n(.*)$/s.exec(part) ?? [];
      return packages.split("\n").map((line) => [line.replace(/ \d.*/, ""), text] as const);
    }),
  );
}
