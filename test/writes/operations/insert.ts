import type { InsertRequest } from "../../../src/session";
import { putCaret } from "../putCaret";
import { cited, twoCriteria, withoutEvaluation } from "../dossiers";
import type { Button, Operation } from "../Operation";
import type { Pane } from "../pane";
import { reportOf } from "../reports";

function insertion(
  name: string,
  dossier: Uint8Array,
  request: InsertRequest,
  where: "place" | "caret" = "place",
  placeCaret: (pane: Pane) => void = () => undefined,
): Operation {
  return {
    name,
    dossier: () => dossier,
    arrange: (pane) =>
      Promise.resolve(
        insertButton(pane, () => {
          placeCaret(pane);
          return pane.session.runInsert(request, where);
        }),
      ),
  };
}

function insertButton({ session }: Pane, press: () => Promise<void>): Button {
  return {
    press,
    report: () => reportOf(session.insert.get()),
    receipt: {
      of: "after",
      exists: () => session.insertions.get().length > 0,
      undo: () => undoLast(session),
    },
  };
}

async function undoLast(session: Pane["session"]): Promise<void> {
  const [last] = session.insertions.get();
  if (last) await session.undoInsert(last);
}

/** Undoes what was inserted just before. */
function undoing(name: string, dossier: Uint8Array, request: InsertRequest): Operation {
  return {
    name,
    dossier: () => dossier,
    async arrange({ session }) {
      await session.runInsert(request, "place");
      return {
        press: () => undoLast(session),
        report: () => reportOf(session.insert.get()),
        receipt: { of: "before", exists: () => session.insertions.get().length > 0, undo: () => Promise.resolve() },
      };
    },
  };
}

const nextAction = { kind: "action", criteria: [1] } as const;
const nextActions = { kind: "action", criteria: [1, 2] } as const;
const atT6 = ({ word }: Pane): void => putCaret(word, "Nombre d’élèves (annexe C1-A1-02)");

/** Official content inserted, and what was inserted taken away again. */
export const insertOperations: readonly Operation[] = [
  insertion("insert the next action", cited, nextAction),
  insertion("insert a whole criterion", cited, { kind: "criterion", criteria: [2] }),
  insertion("insert at two places", twoCriteria, nextActions),
  insertion("insert one table", withoutEvaluation, { kind: "table", criteria: [1], table: "T8" }),
  insertion("insert at the cursor", cited, { kind: "criterion", criteria: [2] }, "caret", ({ word }) =>
    putCaret(word, "Dossier de labellisation «\u00a0Lycée des métiers\u00a0»"),
  ),
  undoing("undo an insertion", cited, nextAction),
  undoing("undo an insertion at two places", twoCriteria, nextActions),
  insertion("add an objective", cited, { kind: "objective" }, "place", atT6),
  insertion("add an indicator", cited, { kind: "indicator" }, "place", atT6),
  insertion("add a member", cited, { kind: "member" }, "place", ({ word }) => putCaret(word, "Le Gallic")),
];
