import { makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Filled } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../checker";
import { paneWords } from "../words/paneWords";

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorBrandForeground1 },
});

const icons = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Filled };

export interface SeverityIconProps {
  readonly severity: Severity;
  /** Beside a word that says the same, the icon says nothing. */
  readonly isDecorative?: boolean;
}

/** The severity as a shape and a colour, never a colour alone. */
export function SeverityIcon({ severity, isDecorative = false }: SeverityIconProps) {
  const styles = useStyles();
  const Icon = icons[severity];
  const name = isDecorative ? { "aria-hidden": true } : { role: "img", "aria-label": paneWords.severity[severity].one };
  return <Icon className={styles[severity]} {...name} />;
}
