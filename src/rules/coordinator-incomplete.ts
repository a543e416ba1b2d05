import { defineRule } from "../checker";
import { answersOfPerson, isAnswered, missingParts } from "../dossier";

const partNames = { lastName: "nom", firstName: "prénom", position: "fonction" } as const;

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
        const absent = missingParts(person, lacksColumn);
        const [first] = absent;
        const written = answersOfPerson(person).find(isAnswered);
        if (!first || !written) return [];
        // Where it lacks: its own cell, or the one that holds the rest.
        const at = first.answer ?? written;
        return [
          {
            table: "T4" as const,
            field: "coordonnateur" as const,
            what: `Coordonnateur incomplet\u00a0: ${absent.map(({ part }) => partNames[part]).join(", ")} à préciser.`,
            text: isAnswered(at) ? at.text : null,
            at: at.location,
          },
        ];
      });
  },
});
