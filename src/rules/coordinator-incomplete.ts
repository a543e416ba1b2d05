import { defineRule } from "../checker";
import { answersOfPerson, isAnswered, readPersonCells, type Answer, type Person } from "../dossier";

export default defineRule({
  id: "coordinator-incomplete",
  code: "F5",
  title: "Le coordonnateur a un nom, un prénom et une fonction",
  source: "coordinator",
  severity: "error",
  scope: "criterion",
  docs: {
    why: "L’auditeur s’adresse à la personne qui coordonne le critère.",
    how: "Complétez la ligne du coordonnateur\u00a0; tout peut tenir dans une seule case.",
  },
  check({ people, tables }) {
    // A column that the table lacks is told once, by its own rule.
    const lacksColumn = tables.some(
      ({ table, reading }) => table === "T4" && reading.missing.includes("coordonnateur"),
    );
    return people
      .filter(({ role }) => role === "coordonnateur")
      .flatMap((person) => {
        const absent = absentParts(person, lacksColumn);
        const [first] = absent;
        const written = answersOfPerson(person).find(isAnswered);
        if (!first || !written) return [];
        // Where it lacks: its own cell, or the one that holds the rest.
        const at = first.answer ?? written;
        return [
          {
            table: "T4" as const,
            field: "coordonnateur" as const,
            what: `Coordonnateur incomplet\u00a0: ${absent.map(({ name }) => name).join(", ")} à préciser.`,
            text: isAnswered(at) ? at.text : null,
            at: at.location,
          },
        ];
      });
  },
});

/** What is missing of a person, wherever it may stand in the row. */
function absentParts(
  { lastName, firstName, position }: Person,
  lacksColumn: boolean,
): readonly { readonly name: string; readonly answer: Answer | null }[] {
  const read = readPersonCells({
    lastName: textOf(lastName),
    firstName: textOf(firstName),
    position: textOf(position),
  });
  const parts = [
    { name: "nom", answer: lastName, is: read.lastName },
    { name: "prénom", answer: firstName, is: read.firstName },
    { name: "fonction", answer: position, is: read.position },
  ];
  return parts.filter(({ answer, is }) => is === "no" && !(answer === null && lacksColumn));
}

function textOf(answer: Answer | null): string {
  return answer && isAnswered(answer) ? answer.text : "";
}
