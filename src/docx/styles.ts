import { spacerStyle } from "../ooxml";
import type { Defaults, StyleSpec } from "../ooxml/wml/write";
import { portraitPage, textWidthOf } from "./page";

// The look of what we write: sober, one blue, made for A4 paper. Lengths in twentieths of a point, sizes in half-points.

const ink = "1F3864";
const blue = "2F5597";
const guidance = "595959";

/** Colours of tables: `border` lines, `header` behind column headers, `label` behind row labels. */
export const colours = { border: "8EA9DB", header: "D9E2F3", label: "EEF3FA" } as const;

/** Ids of the styles, unlike any of Word's or of a school's. */
export const styleIds = {
  title: "LdmTitre",
  heading1: "Titre1",
  heading2: "Titre2",
  heading3: "Titre3",
  introduction: "LdmIntroduction",
  text: "LdmTexte",
  label: "LdmEtiquette",
  guidance: "LdmConsigne",
  spacer: spacerStyle,
  footer: "LdmPiedDePage",
  table: "LdmTableau",
  list: "LdmListe",
  listLabel: "LdmListeEntete",
} as const;

/** What a whole document of ours sets; an insertion leaves it to the document that receives it. */
export const documentDefaults: Defaults = { font: "Calibri", size: 22, spacing: { after: 120, line: 259 } };

/** Word's own headings, so that the navigation pane and the tables of contents find them. */
const headings: readonly StyleSpec[] = [
  {
    id: styleIds.heading1,
    name: "heading 1",
    type: "paragraph",
    basedOn: "Normal",
    next: "Normal",
    paragraph: { keepNext: true, rule: blue, spacing: { before: 360, after: 200 }, headingLevel: 1 },
    run: { bold: true, color: ink, size: 30 },
  },
  {
    id: styleIds.heading2,
    name: "heading 2",
    type: "paragraph",
    basedOn: "Normal",
    next: "Normal",
    paragraph: { keepNext: true, spacing: { before: 300, after: 100 }, headingLevel: 2 },
    run: { bold: true, color: blue, size: 24 },
  },
  {
    id: styleIds.heading3,
    name: "heading 3",
    type: "paragraph",
    basedOn: "Normal",
    next: "Normal",
    paragraph: { keepNext: true, spacing: { before: 240, after: 100 }, headingLevel: 3 },
    run: { bold: true, color: ink, size: 20 },
  },
];

/** Every style that a package of ours brings. */
export const styles: readonly StyleSpec[] = [
  { id: "Normal", name: "Normal", type: "paragraph", isDefault: true },
  ...headings,
  {
    id: styleIds.title,
    name: "LDM Titre du dossier",
    type: "paragraph",
    basedOn: "Normal",
    next: "Normal",
    paragraph: { spacing: { before: 0, after: 240 }, keepNext: true },
    run: { bold: true, color: ink, size: 40 },
  },
  {
    id: styleIds.introduction,
    name: "LDM Introduction de tableau",
    type: "paragraph",
    basedOn: "Normal",
    paragraph: { keepNext: true, spacing: { before: 0, after: 100 } },
    run: { italic: true, color: guidance, size: 20 },
  },
  {
    id: styleIds.text,
    name: "LDM Texte de tableau",
    type: "paragraph",
    basedOn: "Normal",
    paragraph: { spacing: { before: 0, after: 0, line: 252 } },
    run: { size: 20 },
  },
  {
    id: styleIds.label,
    name: "LDM Étiquette de tableau",
    type: "paragraph",
    basedOn: styleIds.text,
    run: { bold: true, color: ink, size: 20 },
  },
  {
    id: styleIds.list,
    name: "LDM Texte de liste",
    type: "paragraph",
    basedOn: styleIds.text,
    run: { size: 18 },
  },
  {
    id: styleIds.listLabel,
    name: "LDM En-tête de liste",
    type: "paragraph",
    basedOn: styleIds.label,
    run: { bold: true, color: ink, size: 18 },
  },
  {
    id: styleIds.guidance,
    name: "LDM Consigne",
    type: "character",
    run: { italic: true, color: guidance, size: 18 },
  },
  {
    id: styleIds.spacer,
    name: "LDM Espace entre tableaux",
    type: "paragraph",
    basedOn: "Normal",
    paragraph: { spacing: { before: 0, after: 0, line: 240 } },
    run: { size: 16 },
  },
  {
    id: styleIds.footer,
    name: "LDM Pied de page",
    type: "paragraph",
    basedOn: "Normal",
    paragraph: { rightTab: textWidthOf(portraitPage), spacing: { before: 0, after: 0 } },
    run: { color: guidance, size: 17 },
  },
  { id: styleIds.table, name: "LDM Tableau", type: "table" },
];
