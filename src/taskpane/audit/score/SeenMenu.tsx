import { Select } from "@fluentui/react-components";
import { words } from "../words";

export interface SeenMenuProps {
  /** What the person found in the pieces of this criterion that she opened: « C3-A1-02 : vue, confirme ». */
  readonly seen: readonly string[];
  readonly onPick: (text: string) => void;
}

/** The pieces that the person opened, for a motive to name. Null where she opened none. */
export function SeenMenu({ seen, onPick }: SeenMenuProps) {
  if (seen.length === 0) return null;
  return (
    <Select
      size="small"
      aria-label={words.evidenceSeen.name}
      value=""
      onChange={(_, { value }) => value !== "" && onPick(`${seen[Number(value)]!}.`)}
    >
      <option value="">{words.evidenceSeen.choose(seen.length)}</option>
      {seen.map((text, rank) => (
        <option key={text} value={rank}>
          {text}
        </option>
      ))}
    </Select>
  );
}
