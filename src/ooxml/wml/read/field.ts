import type { ElementReader } from "../../xml/scan";
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

/** A link of an address, of a bookmark, or of both (a place in another document). */
export function linkTarget(url: string, anchor: string): { kind: "url" | "anchor"; target: string } {
  if (url) return { kind: "url", target: anchor ? `${url}#${anchor}` : url };
  return anchor ? { kind: "anchor", target: anchor } : { kind: "url", target: "" };
}

const fieldCharacter: ElementReader<Story> = {
  open(story, attributes) {
    const { fields, paragraph } = story;
    const top = fields[fields.length - 1];
    switch (attributes("w:fldCharType") ?? "") {
      case "begin":
        fields.push({ isCode: true, code: "", link: null });
        break;
      case "separate": {
        if (!top) break;
        top.isCode = false;
        const target = hyperlinkOf(top.code);
        if (target && paragraph) top.link = paragraph.openLink(target.kind, target.target);
        break;
      }
      case "end":
        if (top?.link && paragraph) paragraph.closeLink(top.link);
        fields.pop();
        break;
      default:
    }
  },
};

const simpleField: ElementReader<Story> = {
  open(story, attributes) {
    const target = hyperlinkOf(attributes("w:instr") ?? "");
    const link = target && story.paragraph ? story.paragraph.openLink(target.kind, target.target) : null;
    story.fields.push({ isCode: false, code: "", link });
  },
  close(story) {
    const field = story.fields.pop();
    if (field?.link && story.paragraph) story.paragraph.closeLink(field.link);
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
    if (link) story.paragraph!.closeLink(link);
  },
};

/** Links and fields. */
export const fieldReaders: readonly (readonly [string, ElementReader<Story>])[] = [
  ["w:fldChar", fieldCharacter],
  ["w:fldSimple", simpleField],
  ["w:hyperlink", hyperlink],
];
