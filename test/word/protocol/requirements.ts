import type { SimulationOptions } from "../options";

/** The requirement sets that the host claims, as the library wants them: a JSON text of newest versions. */
export function requirementMatrix(options: SimulationOptions): string {
  const api = options.api ?? "1.6";
  const sets: Record<string, string> = {
    WordApi: api,
    RichApiRuntime: "1.2",
    RichApiRuntimeFlag: "1.2",
    CustomXmlParts: "1.1",
    Settings: "1.1",
    Selection: "1.1",
    TextCoercion: "1.1",
    OoxmlCoercion: "1.1",
    DocumentEvents: "1.1",
    File: "1.1",
    CompressedFile: "1.1",
    DialogApi: "1.2",
    AddinCommands: "1.1",
  };
  // the registry's library still gates comments by this older name.
  if (api !== "1.3") sets.WordApiOnline = "1.1";
  return JSON.stringify(sets);
}
