import { defineRule } from "../checker";
import { isAnswered, readPerson } from "../dossier";

export default defineRule({
  id: "leader-incomplete",
  code: "F8",
  title: "L’animateur d’un engagement a un nom et une fonction",
  source: "leader",
  severity: "error",
  scope: "table",
  docs: {
    why: "L’auditeur sait ainsi qui porte l’action à venir, et à quel titre.",
    how: "Écrivez le nom et la fonction dans la case de l’animateur.",
  },
  check({ table, answers }) {
    if (table !== "T10") return [];
    const cells = answers.filter((answer) => answer.field === "animateur" && isAnswered(answer));
    const text = cells.map((cell) => cell.text).join("\n");
    const { lastName, position } = readPerson(text);
    // What the words do not tell for sure is left to the reader.
    const what =
      lastName === "yes" && position === "no"
        ? "Animateur incomplet\u00a0: fonction à préciser."
        : lastName === "no" && position === "yes"
          ? "Animateur incomplet\u00a0: nom à préciser."
          : null;
    const [first] = cells;
    return what && first ? [{ field: "animateur" as const, what, text, at: first.location }] : [];
  },
});
