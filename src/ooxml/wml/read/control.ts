import { isOwnMark } from "../../ownTags";
import type { ElementReader } from "../../xml/scan";
import { isOn } from "./onOff";
import { openControl, type OpenControl } from "./openParts";
import type { Story } from "./Story";

/** Content controls (17.5.2): what shows as a placeholder is guidance, not an answer. */
const contentControl: ElementReader<Story> = {
  open(story) {
    story.controls.push(openControl());
  },
  close(story) {
    story.showControl();
    const control = story.controls.pop();
    if (control?.isShowing) story.showing--;
    if (control?.isLeftOut) story.leftOut--;
  },
};

/** A property of the control being read. */
const property = (
  set: (control: OpenControl, attribute: (name: string) => string | undefined, story: Story) => void,
): ElementReader<Story> => ({
  open(story, attributes) {
    const control = story.controls[story.controls.length - 1];
    if (control) set(control, attributes, story);
  },
});

const plain = property((control) => void (control.isPlain = true));

const binding = property((control, attribute) => {
  const [path, store] = [attribute("w:xpath") ?? "", attribute("w:storeItemID") ?? ""];
  control.binding = { prefixes: attribute("w:prefixMappings") ?? "", path, store };
});

/** Its properties are known here: Word fills a bound control from its store when it opens the document (17.5.2.6). */
const content = property((control, _, story) => {
  if (!control.binding || control.isLeftOut) return;
  const value = story.context.valueOf(control.binding);
  if (value === null) return;
  if (control.isTicked !== null) control.isTicked = /^(?:1|true|on)$/i.test(value.trim());
  else if (control.isPlain && value !== "") {
    control.value = control.choices.get(value) ?? value;
    if (control.isShowing) story.showing--;
    control.isShowing = false;
  } else if (control.isPlain && !control.isShowing) {
    control.isShowing = true;
    story.showing++;
  }
});

/** Content controls and what decides of the words that they show. */
export const controlReaders: readonly (readonly [string, ElementReader<Story>])[] = [
  ["w:sdt", contentControl],
  ["w:sdtContent", content],
  [
    "w:showingPlcHdr",
    property((control, attribute, story) => {
      if (control.isShowing || !isOn(attribute("w:val"))) return;
      control.isShowing = true;
      story.showing++;
    }),
  ],
  [
    "w:tag",
    property((control, attribute, story) => {
      if (control.isLeftOut || !isOwnMark(attribute("w:val") ?? "")) return;
      control.isLeftOut = true;
      story.leftOut++;
    }),
  ],
  ["w14:checkbox", property((control) => void (control.isTicked ??= false))],
  ["w14:checked", property((control, attribute) => void (control.isTicked = isOn(attribute("w14:val"))))],
  ["w:text", plain],
  ["w:dropDownList", plain],
  ["w:comboBox", plain],
  [
    "w:listItem",
    property((control, attribute) => {
      const value = attribute("w:value");
      const shown = attribute("w:displayText") ?? value;
      if (value !== undefined && shown !== undefined) control.choices.set(value, shown);
    }),
  ],
  ["w:dataBinding", binding],
  ["w:sdtEndPr", { open: () => "skip" }],
];
