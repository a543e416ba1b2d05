import { styleIds, styles } from "../../docx";
import type { StyleSpec } from "../../ooxml/wml/write";

// The look of the auditors' sheets: the tables' own sobriety in another colour, so that nobody takes them for the school's.

const ink = "4A2C66";
const guidance = "595959";

/** Colours of the sheets' tables. */
export const auditColours = { border: "B7A3CB", header: "E8DFF1", label: "F5F0F9" } as const;

/** Ids of the sheets' styles. */
export const auditStyleIds = {
  title: "LdmAuditTitre",
  notice: "LdmAuditMention",
  text: "LdmAuditTexte",
  label: "LdmAuditEtiquette",
  small: "LdmAuditConsigne",
} as const;

/** Every style that a sheet brings. */
export const auditStyles: readonly StyleSpec[] = [
  ...styles,
  {
    id: auditStyleIds.title,
    name: "LDM Audit Titre",
    type: "paragraph",
    basedOn: "Normal",
    next: "Normal",
    paragraph: { keepNext: true, rule: ink, spacing: { before: 360, after: 80 }, headingLevel: 2 },
    run: { bold: true, color: ink, size: 26 },
  },
  {
    id: auditStyleIds.notice,
    name: "LDM Audit Mention",
    type: "paragraph",
    basedOn: "Normal",
    paragraph: { keepNext: true, spacing: { before: 60, after: 120 } },
    run: { italic: true, color: ink, size: 18 },
  },
  {
    id: auditStyleIds.text,
    name: "LDM Audit Texte",
    type: "paragraph",
    basedOn: styleIds.text,
    run: { size: 18 },
  },
  {
    id: auditStyleIds.label,
    name: "LDM Audit Étiquette",
    type: "paragraph",
    basedOn: auditStyleIds.text,
    run: { bold: true, color: ink, size: 18 },
  },
  { id: auditStyleIds.small, name: "LDM Audit Consigne", type: "character", run: { color: guidance, size: 16 } },
];
