import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    marginTop: "auto",
    padding: "8px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "&:empty": { display: "none" },
  },
});

/** The foot of a view, in sight however long the view is: what was done, and what is done next. */
export function FootBar({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().root}>{children}</div>;
}
