import { tokens, type GriffelStyle } from "@fluentui/react-components";

/** A button that looks like the text that it holds: a heading that unfolds what is under it. */
export const plainButton: GriffelStyle = {
  border: "none",
  borderRadius: tokens.borderRadiusMedium,
  background: "none",
  color: "inherit",
  font: "inherit",
  textAlign: "left",
  cursor: "pointer",
  "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
};
