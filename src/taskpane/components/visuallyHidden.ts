import type { GriffelStyle } from "@fluentui/react-components";

/** Out of sight, and read by screen readers. */
export const visuallyHidden: GriffelStyle = {
  position: "absolute",
  width: "1px",
  height: "1px",
  margin: 0,
  overflow: "hidden",
  clipPath: "inset(50%)",
};
