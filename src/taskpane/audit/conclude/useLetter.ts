import { readLetterWording, type LetterWording } from "../../../audit";
import { parseJson } from "../../../record";
import { usePane } from "../../state/usePane";

/** The académie's letter to a school that this computer keeps, null for none, and what keeps it. */
export function useLetter(): readonly [LetterWording | null, (letter: LetterWording) => void] {
  const { preferences, keep } = usePane();
  const { audit } = preferences;
  // Another version, or a person, may have written what is kept.
  return [
    readLetterWording(parseJson(audit.letter)),
    (letter) => keep({ audit: { ...audit, letter: JSON.stringify(letter) } }),
  ];
}
