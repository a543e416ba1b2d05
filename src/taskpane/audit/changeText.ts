import type { TextChange } from "../../audit";
import { whereOf } from "../../checker";
import type { GuideEdition } from "../../guide";
import { words } from "./words";

/** What changed, in a few words: « Modifié : critère 3, action 2, mise en œuvre ». */
export function changeText({ at, kind }: TextChange, edition: GuideEdition): string {
  return words.changed.kinds[kind](whereOf(at, edition));
}
