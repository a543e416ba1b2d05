import type { Flag, FlagChange } from "../..";
import type { Place } from "../../../document";
import { defineProbe, type Bench } from "./defineProbe";
import { mergedTable, pageBreak, paragraph } from "./packages";
import { codesOf, fill, firstOf, placeWith } from "./stage";

const linked = `<w:p><w:r><w:t xml:space="preserve">Voir </w:t></w:r><w:hyperlink w:anchor="essai"><w:r><w:t>le lien</w:t></w:r></w:hyperlink><w:r><w:t xml:space="preserve"> ici</w:t></w:r></w:p>`;

/** What a comment is hung on. */
const anchors: readonly (readonly [string, (context: Word.RequestContext) => Word.Range])[] = [
  ["cell", (context) => firstOf(context, "Milieu")],
  ["mergedCell", (context) => firstOf(context, "Fusion haute")],
  ["emptyCell", (context) => firstOf(context, "Milieu").paragraphs.getFirst().getNext().getRange("Content")],
  ["paragraph", (context) => firstOf(context, "Entier").paragraphs.getFirst().getRange("Content")],
  ["acrossLink", (context) => firstOf(context, "Voir le lien ici")],
];

/** Where comments can be hung, and how their words come back (office-js #6746, #67). */
export const comments = defineProbe({
  id: "comments",
  since: "1.4",
  expected: { ...Object.fromEntries(anchors.map(([name]) => [name, "given"])), space: "a0", visible: true },
  // Nothing of ours is hung on nothing; a comment is known by its letters and figures.
  forgiven: ["emptyCell", "space"],
  async run(bench) {
    await fill(bench, mergedTable + paragraph("Entier") + linked + paragraph("Fin"));
    for (const [name, anchor] of anchors)
      await bench.attempt(name, () =>
        bench.run(async (context) => {
          anchor(context).insertComment("[Essai]\u00a0espace");
          await context.sync();
          return "given";
        }),
      );
    await bench.attempt("space", () =>
      bench.run(async (context) => {
        const all = context.document.body.getComments();
        all.load("items/content");
        await context.sync();
        const found = all.items.flatMap(({ content }) => /\]([^]*)espace$/.exec(content)?.[1] ?? [])[0];
        return found === undefined ? null : codesOf(found);
      }),
    );
    const answer = await bench.ask("comments-visible");
    if (answer === "skipped") bench.skip("visible");
    else bench.note("visible", answer === "yes");
  },
});

/** Whether flags shown twice are not doubled, and go. */
export const flagsTwice = defineProbe({
  id: "flags-twice",
  expected: { first: "1 0 0", second: "0 1 0", cleared: "0 0 1" },
  async run(bench) {
    const words = "Une phrase à signaler";
    await fill(bench, paragraph(words) + paragraph("Fin"));
    const show = async (isShown: boolean): Promise<string> => {
      const flags = changeOf(bench, isShown ? [flagOn(await placeWith(bench, words))] : []);
      const { flags: result } = await bench.call(() => bench.host.write([], { flags }));
      return result ? `${result.added} ${result.kept} ${result.removed}` : "none";
    };
    await bench.attempt("first", () => show(true));
    await bench.attempt("second", () => show(true));
    await bench.attempt("cleared", () => show(false));
  },
});

function changeOf({ host }: Bench, show: readonly Flag[]): FlagChange {
  const style = host.abilities.comments
    ? ({ kind: "comments", prefix: "[Drapeau] " } as const)
    : ({ kind: "marks" } as const);
  return { style, show, which: "all" };
}

function flagOn(place: Place): Flag {
  return { key: "essai", text: "Essai\u00a0: à vérifier", label: "à vérifier", at: { place, anchor: place } };
}

/** What is commented, to be deleted. */
const commented = [
  ["plain", "Simple"],
  ["besidePageBreak", "Avant"],
  ["answered", "Répondu"],
] as const;

/** Comments that some Words will not delete (office-js #6551). */
export const commentDeletion = defineProbe({
  id: "comment-deletion",
  since: "1.4",
  expected: Object.fromEntries<string>(
    commented.flatMap(([name]) => [
      [`${name}Put`, "put"],
      [name, "deleted"],
    ]),
  ),
  // The others go without them; an answered one is settled, not deleted.
  forgiven: ["besidePageBreak", "answered"],
  async run(bench) {
    await fill(bench, pageBreak + paragraph("Simple") + paragraph("Répondu") + paragraph("Fin"));
    for (const [name, words] of commented) {
      let isPut = false;
      await bench.attempt(`${name}Put`, () =>
        bench.run(async (context) => {
          firstOf(context, words).paragraphs.getFirst().getRange("Content").insertComment("[Essai]");
          await context.sync();
          isPut = true;
          return "put";
        }),
      );
      if (!isPut || (name === "answered" && (await bench.ask("answer-comment")) !== "yes")) bench.skip(name);
      else await bench.attempt(name, () => deleteAll(bench));
    }
  },
});

function deleteAll(bench: Bench): Promise<string> {
  return bench.run(async (context) => {
    const all = context.document.body.getComments();
    all.load("items");
    await context.sync();
    for (const comment of all.items) comment.delete();
    await context.sync();
    return "deleted";
  });
}

/** Whether Word outlives an undo of three comments of one sync (office-js #4566: four are too many). */
export const commentsUndo = defineProbe({
  id: "comments-undo",
  since: "1.4",
  expected: { written: 3, alive: true },
  async run(bench) {
    const words = ["Premier", "Deuxième", "Troisième"];
    await fill(bench, words.map(paragraph).join("") + paragraph("Fin"));
    const count = (): Promise<number> =>
      bench.run(async (context) => {
        const all = context.document.body.getComments();
        all.load("items");
        await context.sync();
        return all.items.length;
      });
    // One that Word would not delete may be left of another probe.
    const before = await count();
    await bench.run(async (context) => {
      for (const one of words) firstOf(context, one).insertComment("[Essai]");
      await context.sync();
    });
    bench.note("written", (await count()) - before);
    if ((await bench.ask("press-undo-comments")) !== "yes") return bench.skip("alive");
    bench.note("afterUndo", (await count()) - before);
    bench.note("alive", true);
  },
});
