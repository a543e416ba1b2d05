import { act, screen } from "@testing-library/react";
import { HostError, type ProbeId, type ProbeQuestion, type ProbeResult, type SelfTest } from "../../../src/host";
import { createSelfTest } from "../../../src/session/selftest";
import { AboutView } from "../../../src/taskpane/about/AboutView";
import { probePage } from "../../../src/taskpane/exports/probePage";
import { accessibilityFaults, named, renderPane } from "../../helpers/render";
import { inPane } from "../inPane";

interface SampleWord {
  readonly results?: Partial<Record<ProbeId, Partial<ProbeResult>>>;
  readonly asks?: Partial<Record<ProbeId, ProbeQuestion>>;
  readonly isEmpty?: () => Promise<boolean>;
}

/** « À propos » opened for the self-test of a Word whose probes end as told. */
async function open({ results = {}, asks = {}, isEmpty = () => Promise.resolve(true) }: SampleWord = {}) {
  const word: SelfTest = {
    identity: { platform: "PC", host: "Word", version: "16", sets: [], userAgent: "test" },
    isEmpty,
    isDossier: () => Promise.resolve(false),
    async run(id, _material, ask) {
      if (asks[id]) await ask(asks[id]);
      const whole = { expected: {}, happened: {}, differs: [], broken: [], untried: [], errors: [], ms: 1, left: 0 };
      return { id, outcome: "as-expected", ...whole, ...results[id] };
    },
  };
  const opened: Uint8Array[] = [];
  const host = { openNew: (file: Uint8Array) => Promise.resolve(void opened.push(file)) };
  const pageFacts = () => ({ readyMs: 1, violations: [], storage: "first" }) as const;
  const loaded = Promise.resolve(createSelfTest({ host, word, page: probePage, version: "0.1.0", pageFacts }));
  const drawn = await act(() =>
    Promise.resolve(renderPane(inPane(<AboutView />, { selfTest: () => loaded, opensSelfTest: true }))),
  );
  return { ...drawn, opened, start: () => screen.findByRole("button", { name: "Commencer les essais" }) };
}

test("opens from « À propos », and warns that no dossier is to be used", async () => {
  const { user } = renderPane(inPane(<AboutView />));
  const line = screen.getByRole("button", { name: "Vérifier ce Word" });
  expect(line).toHaveAttribute("aria-expanded", "false");
  await user.click(line);
  expect(line).toHaveAttribute("aria-expanded", "true");
});

test("tells in French what this Word can do and cannot, and gives the trace", async () => {
  const { user, start, opened } = await open({
    results: {
      citation: { outcome: "otherwise", differs: ["ownLink"], broken: ["ownLink"] },
      "new-document": { outcome: "skipped" },
    },
  });
  expect(screen.getByText(/Ne le faites jamais dans un dossier/)).toBeVisible();
  await user.click(await start());
  expect(await screen.findByText(/^Ce Word sait : lire et vérifier un dossier, .*insérer les tableaux/)).toBeVisible();
  expect(screen.getByText(named("Il ne sait pas : citer une preuve."))).toBeVisible();
  const untried = "ouvrir un rapport dans un nouveau document et faire sortir ou entrer un fichier ou un texte";
  expect(screen.getByText(named(`Reste à essayer : ${untried}.`))).toBeVisible();
  expect(screen.getByText(/^Une preuve citée : autrement que prévu \(1 point diffère/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "L’ouvrir dans un nouveau document" }));
  expect(await screen.findByText("L’ouverture a été demandée à Word.")).toBeVisible();
  expect(opened).toHaveLength(1);
});

test("refuses a document that holds something", async () => {
  const { user, start } = await open({ isEmpty: () => Promise.resolve(false) });
  await user.click(await start());
  expect(await screen.findByText(/^Ce document contient quelque chose/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Recommencer" })).toBeVisible();
});

test("says so when Word does not answer", async () => {
  const { user, start } = await open({ isEmpty: () => Promise.reject(new HostError("silent")) });
  await user.click(await start());
  expect(await screen.findByRole("alert")).toHaveTextContent(/^Ce Word n’a pas été essayé/);
});

test("asks a gesture, which can be left out, and stops when it is told to", async () => {
  const { user, start, container } = await open({
    asks: { caret: "caret-in-header", comments: "comments-visible" },
  });
  await user.click(await start());
  expect(await screen.findByText(/^Ouvrez l’en-tête/)).toBeVisible();
  expect(screen.getByRole("progressbar")).toHaveAttribute(
    "aria-valuetext",
    expect.stringContaining("La place du curseur"),
  );
  expect(await accessibilityFaults(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Laisser de côté" }));
  expect(await screen.findByText(/Les voyez-vous/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Non" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Arrêter" }));
  expect(await screen.findByText(/^Vous avez arrêté les essais/)).toBeVisible();
  expect(await accessibilityFaults(container)).toEqual([]);
});

test("what nobody tried is told beside what was as expected", async () => {
  const { user, start } = await open({
    results: { caret: { untried: ["header"] }, underlines: { outcome: "skipped", untried: ["visible"] } },
  });
  await user.click(await start());
  expect(await screen.findByText(named("La place du curseur : comme prévu (1 point non essayé)"))).toBeVisible();
  expect(screen.getByText(named("Des mots soulignés sans rien écrire : non essayé"))).toBeVisible();
});

test("a probe of its own says what to open first, asks before it writes, and joins what is known", async () => {
  const { user } = await open();
  await screen.findByText(/^Ouvrez un document d’essai à vous, et mettez-le dans l’état/);
  await user.click(screen.getByRole("button", { name: named("Essayer : Un document qui refuse les écritures") }));
  expect(await screen.findByText(/Est-ce un document d’essai, que vous pouvez perdre/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Oui, écrivez-y" }));
  expect(await screen.findByText(named("Un document qui refuse les écritures : comme prévu"))).toBeVisible();
});
