import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { runRules } from "../../src/checker";
import { readDossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { readDocx, ReadError } from "../../src/ooxml";
import { allRules } from "../../src/rules";
import { mutate } from "./mutate";

const part = "word/document.xml";

/** A dossier whose body is mutated. */
export interface Original {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly body: string;
}

/** What came of one file: read and checked, refused by a sentence of ours, or an error that nobody expects. */
export interface Outcome {
  readonly kind: "checked" | "refused" | "unexpected";
  readonly detail: string;
  /** Of the processor. */
  readonly milliseconds: number;
}

/** Reads a dossier to mutate. */
export function originalOf(bytes: Uint8Array): Original {
  const parts = unzipSync(bytes);
  return { parts, body: strFromU8(parts[part]!) };
}

/** Mutates a body by a seed, and checks what comes of it. */
export function runMutation({ parts, body }: Original, seed: number): Outcome & { readonly seed: number } {
  return { seed, ...runBytes(zipSync({ ...parts, [part]: strToU8(mutate(body, seed)) }, { level: 0 })) };
}

/** Checks a file, whatever it holds. */
export function runBytes(bytes: Uint8Array): Outcome {
  const start = process.cpuUsage();
  const { kind, detail } = check(bytes);
  const { user, system } = process.cpuUsage(start);
  return { kind, detail, milliseconds: (user + system) / 1000 };
}

function check(bytes: Uint8Array): Pick<Outcome, "kind" | "detail"> {
  try {
    const dossier = readDossier([readDocx(bytes)], currentEdition);
    const { crashed } = runRules(dossier, allRules, { edition: currentEdition, referenceYear: 2026 });
    return crashed.length > 0
      ? { kind: "unexpected", detail: JSON.stringify(crashed) }
      : { kind: "checked", detail: "" };
  } catch (error) {
    if (error instanceof ReadError) return { kind: "refused", detail: error.code };
    return { kind: "unexpected", detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
