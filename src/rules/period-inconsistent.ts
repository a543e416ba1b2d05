import { defineRule } from "../checker";
import {
  isAnswered,
  readTime,
  writtenYears,
  type Answer,
  type DossierBlock,
  type Period,
  type TimeSaid,
} from "../dossier";

export default defineRule({
  id: "period-inconsistent",
  code: "C3",
  title: "La durée, le calendrier et les années des mesures s’accordent",
  source: "period",
  severity: "warning",
  scope: "block",
  docs: {
    why: "Les mesures sont celles du début, du milieu et de la fin de l’action.",
    how: "Corrigez celle de ces années qui est fausse.",
  },
  check(block) {
    const duration = answerOf(block, "duree");
    const schedule = answerOf(block, "calendrier");
    const [lasts, runs] = [duration, schedule].map((answer) => (answer ? readTime(answer.text) : nothing)) as [
      TimeSaid,
      TimeSaid,
    ];
    const what =
      lengthAgainst(lasts.years, lasts.period, "celles de la même case") ??
      lengthAgainst(lasts.years, runs.period, "celles du calendrier") ??
      periodsApart(lasts.period, runs.period) ??
      measuresApart(block, lasts.period ?? runs.period);
    const answer = duration ?? schedule;
    if (!what || !answer) return [];
    return [{ table: answer.table, field: answer.field, what, text: answer.text, at: answer.location }];
  },
});

const nothing: TimeSaid = { period: null, years: null };

/** Less than this is a way of counting: « 5 ans (2021-2025) ». */
const tolerance = 2;

function answerOf({ tables }: DossierBlock, field: Answer["field"]): Answer | null {
  const answers = tables.flatMap((table) => table.answers.filter((one) => one.field === field && isAnswered(one)));
  // Several answers (a line each) need not have one length.
  return answers.length === 1 ? answers[0]! : null;
}

function lengthAgainst(years: number | null, period: Period | null, which: string): string | null {
  if (years === null || !period || Math.abs(period.to - period.from - years) < tolerance) return null;
  return `La durée écrite ne s’accorde pas avec les années\u00a0: ${which} vont de ${period.from} à ${period.to}.`;
}

function periodsApart(lasts: Period | null, runs: Period | null): string | null {
  if (!lasts || !runs) return null;
  if (Math.abs(lasts.from - runs.from) < tolerance && Math.abs(lasts.to - runs.to) < tolerance) return null;
  return `La durée (${lasts.from}-${lasts.to}) et le calendrier (${runs.from}-${runs.to}) ne disent pas les mêmes années.`;
}

/** A commitment's measure is taken before it begins; an action's, while it lasts. */
function measuresApart({ kind, tables }: DossierBlock, period: Period | null): string | null {
  const years = tables.flatMap(({ reading }) => writtenYears(reading));
  if (!period || years.length === 0) return null;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (first <= period.to && (kind === "commitment" || last >= period.from)) return null;
  const measured = first === last ? `de ${first}` : `de ${first} à ${last}`;
  return `Les mesures sont ${measured}, hors de la période écrite (${period.from}-${period.to}).`;
}
