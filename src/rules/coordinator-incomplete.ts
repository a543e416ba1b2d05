import { defineRule } from "../checker";
import { isAnswered, isWholeName, type Answer, type Person } from "../dossier";

export default defineRule({
  id: "coordinator-incomplete",
  code: "F5",
  title: "Le coordonnateur a un nom, un prénom et une fonction",
  source: "coordinator",
  severity: "error",
  scope: "criterion",
  docs: {
    why: "L’auditeur s’adresse à la personne qui coordonne le critère.",
    how: "Complétez la ligne du coordonnateur.",
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
        const at = [person.lastName, person.firstName, person.position];
        const known = at.filter((answer) => answer !== null);
        if (absent.length === 0 || !known.some(isAnswered)) return [];
        const first = known.find((answer) => !isAnswered(answer)) ?? known[0];
        return [
          {
            table: "T4" as const,
            field: "coordonnateur" as const,
            what: `Coordonnateur incomplet\u00a0: ${absent.join(", ")} à préciser.`,
            text: null,
            at: first?.location ?? null,
          },
        ];
      });
  },
});

/** What is missing of a person; a first name has no cell of its own where one holds the whole name. */
function absentParts({ lastName, firstName, position }: Person, lacksColumn: boolean): readonly string[] {
  const isEmpty = (answer: Answer | null): boolean => (answer === null ? !lacksColumn : !isAnswered(answer));
  const isWhole = lastName !== null && firstName === null && isWholeName(lastName.cell);
  return [
    ...(isEmpty(lastName) ? ["nom"] : []),
    ...(isEmpty(firstName) && !isWhole ? ["prénom"] : []),
    ...(isEmpty(position) ? ["fonction"] : []),
  ];
}
