import { readInteger } from "../../xml/integer";
import type { AttributeLookup, ElementReader } from "../../xml/scan";
import { equationOf } from "./equationField";
import { isOn } from "./onOff";
import { openField, type FormData } from "./openParts";
import type { Story } from "./Story";

/** Where a HYPERLINK field leads (17.16.5.25); null for another field. */
export function hyperlinkOf(code: string): { kind: "url" | "anchor"; target: string } | null {
  const match = /^\s*HYPERLINK\b/i.exec(code);
  if (!match) return null;
  let url = "";
  let anchor = "";
  const arguments_ = code.slice(match[0].length).matchAll(/(\\[a-z])\s*|"([^"]*)"|(\S+)/gi);
  let pending = "";
  for (const [, key, quoted, bare] of arguments_) {
    if (key) {
      pending = /\\[lot]/i.test(key) ? key.toLowerCase() : "";
      continue;
    }
    const value = (quoted ?? bare ?? "").replace(/\\\\/g, "\\");
    if (pending === "\\l") anchor = value;
    else if (pending === "") url = value;
    pending = "";
  }
  return linkTarget(url, anchor);
}

/** A link of an address, of a bookmark (« #Preuve » is one too), or of both (a place in another document). */
export function linkTarget(url: string, anchor: string): { kind: "url" | "anchor"; target: string } {
  if (/^#./.test(url)) return { kind: "anchor", target: anchor || url.slice(1) };
  if (url) return { kind: "url", target: anchor ? `${url}#${anchor}` : url };
  return anchor ? { kind: "anchor", target: anchor } : { kind: "url", target: "" };
}

const fieldCharacter: ElementReader<Story> = {
  open(story, attributes) {
    const { fields, paragraph } = story;
    const top = fields[fields.length - 1];
    switch (attributes("w:fldCharType") ?? "") {
      case "begin":
        fields.push(openField());
        break;
      case "separate": {
        if (!top) break;
        top.isCode = false;
        const target = hyperlinkOf(top.code);
        if (target && paragraph) top.link = paragraph.openLink(target.kind, target.target);
        break;
      }
      case "end":
        if (!top) break;
        if (top.link && paragraph) paragraph.closeLink(top.link);
        fields.pop();
        showData(story, top.code, top.form, top.hasResult);
        break;
      default:
    }
  },
};

/** What a field shows that is no text of its result. */
function showData(story: Story, code: string, form: FormData | null, hasResult: boolean): void {
  const equation = hasResult ? null : equationOf(code);
  if (equation !== null) {
    story.equations++;
    story.append(equation);
    story.equations--;
  } else if (form?.kind === "check-box") story.addCheckBox(form.isTicked);
  else if (form && !hasResult) story.append(form.entries[form.chosen] ?? "");
}

/** A property of the form field being read (17.16.17): its field has begun, and nothing of its code is there yet. */
const formProperty = (
  set: (form: FormData | null, attributes: AttributeLookup) => FormData | null | void,
): ElementReader<Story> => ({
  open(story, attributes) {
    const field = story.fields[story.fields.length - 1];
    if (field?.isCode) field.form = set(field.form, attributes) ?? field.form;
  },
});

const simpleField: ElementReader<Story> = {
  open(story, attributes) {
    const code = attributes("w:instr") ?? "";
    const target = hyperlinkOf(code);
    const link = target && story.paragraph ? story.paragraph.openLink(target.kind, target.target) : null;
    story.fields.push({ ...openField(), isCode: false, code, link });
  },
  close(story) {
    const field = story.fields.pop();
    if (field?.link && story.paragraph) story.paragraph.closeLink(field.link);
    if (field) showData(story, field.code, field.form, field.hasResult);
  },
};

const hyperlink: ElementReader<Story> = {
  open(story, attributes) {
    const relationship = story.context.relationships.get(attributes("r:id") ?? "");
    const { kind, target } = linkTarget(relationship?.target ?? "", attributes("w:anchor") ?? "");
    if (story.paragraph) story.links.push(story.paragraph.openLink(kind, target));
  },
  close(story) {
    const link = story.paragraph && story.links.pop();
    if (link) story.paragraph.closeLink(link);
  },
};

/** Choices of a list (17.16.13): Word takes 25 of them. */
const mostEntries = 100;

/** Links, fields and form fields. */
export const fieldReaders: readonly (readonly [string, ElementReader<Story>])[] = [
  ["w:fldChar", fieldCharacter],
  ["w:fldSimple", simpleField],
  ["w:hyperlink", hyperlink],
  ["w:checkBox", formProperty(() => ({ kind: "check-box", isTicked: false }))],
  [
    "w:checked",
    formProperty((form, attributes) => {
      if (form?.kind === "check-box") form.isTicked = isOn(attributes("w:val"));
    }),
  ],
  [
    "w:default",
    formProperty((form, attributes) => {
      // Stands before `w:checked` and `w:result`, which say what was chosen since.
      if (form?.kind === "check-box") form.isTicked = isOn(attributes("w:val"));
      if (form?.kind === "list") form.chosen = readInteger(attributes("w:val"), 0, mostEntries);
    }),
  ],
  ["w:ddList", formProperty(() => ({ kind: "list", entries: [], chosen: 0 }))],
  [
    "w:result",
    formProperty((form, attributes) => {
      if (form?.kind === "list") form.chosen = readInteger(attributes("w:val"), 0, mostEntries);
    }),
  ],
  [
    "w:listEntry",
    formProperty((form, attributes) => {
      if (form?.kind === "list" && form.entries.length < mostEntries) form.entries.push(attributes("w:val") ?? "");
    }),
  ],
];
