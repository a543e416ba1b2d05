import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { JSDOM, VirtualConsole } from "jsdom";
import { addAnnotationMembers } from "./annotationMembers";
import { onPlatform } from "./onPlatform";
import type { SimulatedWord } from "./SimulatedWord";

const folder = join(
  dirname(createRequire(resolve("package.json")).resolve("@microsoft/office-js/package.json")),
  "dist",
);
const base = "https://office.local/lib/";

/** A window in which the genuine library runs. */
export interface OfficeWindow {
  readonly Office: typeof Office;
  readonly Word: typeof Word;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Puts another document behind the library. It keeps what it learnt at its start: the sets of this Word. */
  show(word: SimulatedWord): void;
  close(): void;
}

/**
 * Starts the genuine library, read from the registry package, in a window of its own, over transport A. With
 * `isGlobal` its `Office` and `Word` become those of the test.
 */
export async function bootOffice(word: SimulatedWord, isGlobal = false): Promise<OfficeWindow> {
  const virtualConsole = new VirtualConsole();
  const dom = new JSDOM(
    `<!doctype html><html><head><script type="application/x-anchor" src="${base}office.js"></script></head></html>`,
    {
      url: "https://addin.local/",
      runScripts: "outside-only",
      virtualConsole,
    },
  );
  const { window } = dom;
  word.attachExternal(window as unknown as Window);
  serveScripts(dom);
  window.eval(readFileSync(join(folder, "office.js"), "utf8"));
  const page = window as unknown as Pick<OfficeWindow, "Office" | "Word" | "OfficeExtension">;
  await page.Office.onReady();
  page.OfficeExtension.config.extendedErrorLogging = true;
  if (word.options.api === "1.7") addAnnotationMembers(page);
  const { platform } = word.options;
  const office = platform ? onPlatform(page.Office, platform) : page.Office;
  if (isGlobal) Object.assign(globalThis, { Office: office, Word: page.Word, OfficeExtension: page.OfficeExtension });
  return {
    Office: office,
    Word: page.Word,
    OfficeExtension: page.OfficeExtension,
    // The library looks `window.external` up at each call.
    show: (other) => other.attachExternal(window as unknown as Window),
    close: () => window.close(),
  };
}

/** The library loads its other files by script elements; here they come from the package. */
function serveScripts({ window }: JSDOM): void {
  const head = window.document.head;
  const append = head.appendChild.bind(head);
  head.appendChild = <T extends Node>(node: T): T => {
    const script = node as unknown as HTMLScriptElement;
    if (script.tagName !== "SCRIPT" || !script.src.startsWith(base)) return append(node);
    queueMicrotask(() => {
      window.eval(readFileSync(join(folder, script.src.slice(base.length).split("?")[0] ?? ""), "utf8"));
      script.onload?.(new window.Event("load"));
    });
    return node;
  };
}
