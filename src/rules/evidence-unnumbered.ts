import { defineRule } from "../checker";
import { inQuotes } from "../french";

export default defineRule({
  id: "evidence-unnumbered",
  code: "P14",
  title: "Chaque citation nomme sa preuve par un numéro",
  source: "evidence.list",
  severity: "warning",
  scope: "block",
  docs: {
    why: "Une citation de l’annexe entière, ou d’une page qui peut bouger, laisse l’auditeur chercher.",
    how: "Donnez un numéro à chaque preuve et citez-la par lui.",
  },
  check({ criterion, block, vagueCitations }) {
    const [first] = vagueCitations;
    if (!first) return [];
    const { table, field, objective, indicator, text, location } = first;
    const others = vagueCitations.length - 1;
    const more = others > 0 ? ` Ce bloc en a ${others === 1 ? "une autre" : `${others} autres`}.` : "";
    return [
      {
        table,
        field,
        objective,
        indicator,
        what: `Citation sans numéro de preuve\u00a0: ${inQuotes(text)}.${more}`,
        how: `Donnez un numéro à chaque preuve et citez-la par lui\u00a0: «\u00a0Annexe C${criterion}-${block}-01\u00a0».`,
        text,
        at: location,
      },
    ];
  },
});
