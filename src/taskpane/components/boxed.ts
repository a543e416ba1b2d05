import { tokens, type GriffelStyle } from "@fluentui/react-components";

/** The look of what opens in place and asks something: a form, a plan to be read before it is run. */
export const boxed: GriffelStyle = {
  display: "grid",
  gridTemplateColumns: "minmax(0, 1fr)",
  rowGap: tokens.spacingVerticalS,
  padding: tokens.spacingHorizontalM,
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground2,
};
