import type { CheckReport } from "../checker";

/** The report as the contract has it: the keys of a finding, in their order, and the place in the document. */
export function reportAsJson({ edition, findings, summary }: CheckReport, file: string): string {
  const written = findings.map(
    ({ rule, severity, criterion, block, table, field, objective, indicator, message, text, location }) => ({
      rule,
      severity,
      criterion,
      block,
      table,
      field,
      objective,
      indicator,
      message,
      text,
      location,
    }),
  );
  return `${JSON.stringify({ edition, file, findings: written, summary }, null, 2)}\n`;
}
