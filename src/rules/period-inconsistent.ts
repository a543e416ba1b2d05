import { defineRule } from "../checker";
import { isAnswered, readTime, writtenYears, type Answer, type DossierBlock, type TimeMention } from "../dossier";
import { inQuotes } from "../french";

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
    const lasts = duration ? readTime(duration.text) : nothing;
    const runs = schedule ? readTime(schedule.text, true) : nothing;
    const against = lasts.period ? duration : schedule;
    const told: readonly (readonly [what: string | null, answer: Answer | null])[] = [
      [lengthAgainst(lasts, lasts.period, "ses propres années"), duration],
      [lengthAgainst(lasts, runs.period, "le calendrier"), duration],
      [periodsApart(lasts, runs), duration],
      [measuresApart(block, lasts.period ?? runs.period), against],
    ];
    const [what, answer] = told.find(([one]) => one !== null) ?? [null, null];
    if (!what || !answer) return [];
    return [{ table: answer.table, field: answer.field, what, text: answer.text, at: answer.location }];
  },
});

const nothing: TimeMention = { period: null, years: null };

/** Less than this is a way of counting: « 5 ans (2021-2025) ». */
const tolerance = 2;

function answerOf({ tables }: DossierBlock, field: Answer["field"]): Answer | null {
  const answers = tables.flatMap((table) => table.answers.filter((one) => one.field === field && isAnswered(one)));
  // Several answers (a line each) need not have one length.
  return answers.length === 1 ? answers[0]! : null;
}

function lengthAgainst({ years }: TimeMention, period: TimeMention["period"], which: string): string | null {
  if (!years || !period || Math.abs(period.value.to - period.value.from - years.value) < tolerance) return null;
  return `La durée (${quoted(years)}) ne s’accorde pas avec ${which} (${quoted(period)}).`;
}

function periodsApart({ period: lasts }: TimeMention, { period: runs }: TimeMention): string | null {
  if (!lasts || !runs) return null;
  const isNear = (a: number, b: number): boolean => Math.abs(a - b) < tolerance;
  if (isNear(lasts.value.from, runs.value.from) && isNear(lasts.value.to, runs.value.to)) return null;
  return `La durée (${quoted(lasts)}) et le calendrier (${quoted(runs)}) ne disent pas les mêmes années.`;
}

/** A commitment's measure is taken before it begins; an action's, while it lasts. */
function measuresApart({ kind, tables }: DossierBlock, period: TimeMention["period"]): string | null {
  const years = tables.flatMap(({ reading }) => writtenYears(reading)).sort((one, other) => one - other);
  const [first, last] = [years[0], years.at(-1)];
  if (!period || first === undefined || last === undefined) return null;
  if (first <= period.value.to && (kind === "commitment" || last >= period.value.from)) return null;
  const measured = first === last ? `de ${first}` : `de ${first} à ${last}`;
  return `Les mesures sont ${measured}, hors de la période écrite (${quoted(period)}).`;
}

function quoted({ quote }: { readonly quote: string }): string {
  return inQuotes(quote.replace(/\s+/g, " "));
}
