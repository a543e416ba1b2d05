import { Field, Select } from "@fluentui/react-components";
import type { AuditPolicy, Effectiveness } from "../../../audit";
import { capitalisedLabel } from "../capitalisedLabel";
import { words } from "../words";
import { levels } from "./gridKeys";

export interface EffectivenessPickerProps {
  readonly level: Effectiveness | null;
  readonly policy: AuditPolicy;
  readonly onChoose: (level: Effectiveness | null) => void;
}

/** How far the démarche of the criterion goes. */
export function EffectivenessPicker({ level, policy, onChoose }: EffectivenessPickerProps) {
  return (
    <Field label={words.effectiveness.title} hint={words.effectiveness.ours} size="small">
      <Select
        size="small"
        value={level ?? ""}
        onChange={(_, { value }) => onChoose(value === "" ? null : (value as Effectiveness))}
      >
        <option value="">{words.effectiveness.none}</option>
        {levels.map((one, rank) => (
          <option key={one} value={one}>
            {`${rank}. ${capitalisedLabel("effectiveness", one, policy)}`}
          </option>
        ))}
      </Select>
    </Field>
  );
}
