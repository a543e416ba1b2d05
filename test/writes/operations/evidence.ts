import type { SimulatedWord } from "../../word";
import { putCaret } from "../putCaret";
import { blank, cited, listedBySchool } from "../dossiers";
import { fieldsOf, keyOf } from "../evidence";
import type { Button, Operation } from "../Operation";
import type { Pane } from "../pane";
import { reportOf } from "../reports";
import { listed, listedOutOfOrder, listedThenCited } from "../writtenDossiers";

/** A change of the evidence, made on what was read before. */
function change(name: string, dossier: Operation["dossier"], press: (pane: Pane) => Promise<void>): Operation {
  return {
    name,
    dossier,
    async arrange(pane) {
      await pane.session.evidence.read();
      return evidenceButton(pane, () => press(pane));
    },
  };
}

function evidenceButton({ session: { evidence } }: Pane, press: () => Promise<void>): Button {
  return {
    press,
    report: () => reportOf(evidence.work.get()),
    receipt: { of: "after", exists: () => evidence.made.get() !== null, undo: () => evidence.undo() },
  };
}

/** The last change taken back. */
function undoing(operation: Operation): Operation {
  return {
    name: `undo: ${operation.name}`,
    dossier: operation.dossier,
    async arrange(pane) {
      const { evidence } = pane.session;
      await (await operation.arrange(pane)).press();
      return {
        press: () => evidence.undo(),
        report: () => reportOf(evidence.work.get()),
        receipt: { of: "before", exists: () => evidence.made.get() !== null, undo: () => Promise.resolve() },
      };
    },
  };
}

function citingNew(title: string, place: (word: SimulatedWord) => void) {
  return ({ word, session }: Pane): Promise<void> => {
    place(word);
    return session.evidence.cite({ kind: "new", fields: fieldsOf(title) });
  };
}

const strengths = (word: SimulatedWord): void => putCaret(word, "L’équipe s’est élargie (annexe C1-A1-01).");

const citeListed = change("cite a new piece, its line written", listed, citingNew("Compte rendu", strengths));
const rename = change("rename a piece", listed, (pane) =>
  pane.session.evidence.rename(keyOf(pane, "C1-A1-01"), "C1-A1-07"),
);
const listAgain = change("write the list again", listedThenCited, ({ session }) => session.evidence.list([]));
const addLine = change(
  "add a line to the school’s list",
  () => listedBySchool,
  (pane) => pane.session.evidence.addLine(keyOf(pane, "C1-A1-02")),
);

/** The plan that a person was shown is the one that is written, however often. */
const renumber: Operation = {
  name: "renumber",
  dossier: listedOutOfOrder,
  async arrange(pane) {
    const { evidence } = pane.session;
    await evidence.read();
    const plan = await evidence.planRenumbering();
    if (!plan) throw new Error("nothing to renumber");
    return evidenceButton(pane, () => evidence.renumber(plan));
  },
};

/** Evidence: cited, listed, numbered, kept; and the last of it taken back. */
export const evidenceOperations: readonly Operation[] = [
  change("cite a known piece, its line standing", listed, (pane) => {
    putCaret(pane.word, "Une réponse de l’établissement.");
    return pane.session.evidence.cite({ kind: "known", key: keyOf(pane, "Convention") });
  }),
  citeListed,
  change("cite a new piece, the list begun", () => cited, citingNew("Compte rendu", strengths)),
  change(
    "cite in a blank cell",
    listed,
    citingNew("Photographie", (word) => putCaret(word, blank)),
  ),
  change(
    "write the list",
    () => cited,
    ({ session }) => session.evidence.list([]),
  ),
  listAgain,
  rename,
  renumber,
  change("remove a piece with its citations", listed, (pane) =>
    pane.session.evidence.remove(keyOf(pane, "Convention"), true),
  ),
  change(
    "take the school’s list in",
    () => listedBySchool,
    ({ session }) => session.evidence.take([]),
  ),
  change("save what is known of a piece", listed, (pane) =>
    pane.session.evidence.save(keyOf(pane, "Convention"), fieldsOf("Convention signée")),
  ),
  change("add a piece", listed, ({ session }) => session.evidence.add("C1-A1-09", fieldsOf("Affiche"))),
  addLine,
  ...[citeListed, listAgain, rename, addLine].map(undoing),
];
