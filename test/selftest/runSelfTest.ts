import {
  apartProbeIds,
  probeIds,
  type ProbeId,
  type ProbeMaterial,
  type ProbeResult,
  type SelfTest,
} from "../../src/host";
import { createWordSelfTest } from "../../src/host/word/probe";
import { traceText } from "../../src/session/selftest";
import { writeFlatOpc } from "../../src/tables";
import { SimulatedWord, type SimulationOptions } from "../word";
import { bootOffice } from "../word/boot";
import { docx, p } from "../word/fixture";
import { personAt } from "./person";

/** What the probes write; fewer paragraphs than in a real Word, for the simulated one counts them slowly. */
export const material: ProbeMaterial = {
  criterion: writeFlatOpc([{ kind: "criterion", criterion: 1 }]),
  document: docx(p("Rapport")),
  manyParagraphs: 100,
  page: {
    download: () => undefined,
    copy: () => Promise.resolve(true),
    pick: () => Promise.resolve(1),
  },
};

/** An empty document, as a person opens it. */
export const emptyDocument = docx("<w:p/>");

/** Runs a job in a simulated Word of a new document. */
export async function inWord<T>(
  options: SimulationOptions,
  job: (selfTest: SelfTest, word: SimulatedWord) => Promise<T>,
  { bytes = emptyDocument, limitMs }: { readonly bytes?: Uint8Array; readonly limitMs?: number } = {},
): Promise<T> {
  const word = SimulatedWord.open(bytes, options);
  const office = await bootOffice(word, true);
  try {
    return await job(createWordSelfTest({ namespaces: ["urn:test"], ...(limitMs && { limitMs }) }), word);
  } finally {
    office.close();
  }
}

/** Every probe, those of their own behind the others: the simulated document is nobody's. */
export const allProbeIds: readonly ProbeId[] = [...probeIds, ...apartProbeIds];

/** All probes in their order, or some. */
export function runProbes(
  options: SimulationOptions,
  ids: readonly ProbeId[] = allProbeIds,
): Promise<{ readonly results: readonly ProbeResult[]; readonly word: SimulatedWord; readonly trace: string }> {
  return inWord(options, async (selfTest, word) => {
    const results: ProbeResult[] = [];
    for (const id of ids) results.push(await selfTest.run(id, material, personAt(word)));
    const page = { readyMs: null, violations: [], storage: "first" } as const;
    const at = "2026-11-30T12:00:00.000Z";
    const rest = { word: selfTest.identity, page, probes: results };
    return { results, word, trace: traceText({ trace: "ldm-word", version: 1, addIn: "0.0.0", at, ...rest }) };
  });
}
