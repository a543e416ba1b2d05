import { Button } from "@fluentui/react-components";
import { Target20Regular } from "@fluentui/react-icons/svg/target";
import type { Location } from "../../../document";
import { useAudit } from "../useAudit";
import { words } from "../words";

export interface GoToButtonProps {
  /** Null: there is nothing to go to, and no button. */
  readonly location: Location | null;
  /** What stands there, for those who do not see where the button is. */
  readonly what: string;
}

/** Selects a passage of the school in the document. */
export function GoToButton({ location, what }: GoToButtonProps) {
  const { goTo } = useAudit();
  if (!location) return null;
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={<Target20Regular />}
      title={words.school.goTo(what)}
      aria-label={words.school.goTo(what)}
      onClick={() => goTo(location)}
    />
  );
}
