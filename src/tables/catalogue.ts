/** What an official table is a part of: the criterion itself, an action, or a commitment. */
export type TablePart = "criterion" | "action" | "commitment";

/** What is the same for every table, whatever its shape. */
interface AnyEntry {
  readonly part: TablePart;
  /** Fields that we expect to be filled: the guide never says « obligatoire » (`references.required`). */
  readonly required: "all" | "none" | readonly string[];
  /** Its name in a sentence. */
  readonly name: string;
  /** Its name by itself, in a picker. */
  readonly label: string;
}

/**
 * How a table is laid out, and its fields in the guide's order.
 *
 * - `text`: one cell under a title; `lines`: labels that all name one field; `labels`: each label beside its answer;
 *   `people`: a row for each person. They draw their own grid.
 * - `columns`: a header row over one row of answers; `indicators`: the same over lines of objectives. Each field has
 *   its share of the width.
 */
type TableEntry = AnyEntry &
  (
    | { readonly shape: "text" | "lines" | "labels" | "people"; readonly fields: readonly string[] }
    | { readonly shape: "columns" | "indicators"; readonly fields: Readonly<Record<string, number>> }
  );

/** The official tables in the guide's order (pages 8–10). Codes and fields are a contract: reports carry them. */
const catalogue = {
  T1: {
    part: "criterion",
    shape: "text",
    fields: ["etat-des-lieux"],
    required: "all",
    name: "état des lieux",
    label: "État des lieux",
  },
  T2: {
    part: "criterion",
    shape: "text",
    fields: ["objectif-general"],
    required: "all",
    name: "objectif général",
    label: "Objectif général",
  },
  T3: {
    part: "criterion",
    shape: "lines",
    fields: ["transversalite"],
    required: "none",
    name: "transversalité",
    label: "Transversalité",
  },
  T4: {
    part: "criterion",
    shape: "people",
    fields: ["coordonnateur", "membres"],
    required: ["coordonnateur"],
    name: "équipe",
    label: "Équipe",
  },
  T5: {
    part: "action",
    shape: "labels",
    fields: ["denomination", "duree", "perenne", "description"],
    required: "all",
    name: "présentation de l’action",
    label: "Action\u00a0: présentation",
  },
  T6: {
    part: "action",
    shape: "indicators",
    fields: { objectif: 20, indicateur: 21, "mesure-n": 13, "mesure-n3": 13, "mesure-n5": 13, "plus-value": 20 },
    required: "all",
    name: "objectifs, indicateurs, évaluation",
    label: "Action\u00a0: objectifs et évaluation",
  },
  T7: {
    part: "action",
    shape: "columns",
    fields: { moyens: 30, calendrier: 20, lieux: 18, modalites: 32 },
    required: "all",
    name: "mise en œuvre",
    label: "Action\u00a0: mise en œuvre",
  },
  T8: {
    part: "action",
    shape: "columns",
    fields: { "points-forts": 1, "axes-progres": 1, conclusion: 1 },
    required: "all",
    name: "points forts, axes de progrès, conclusion",
    label: "Action\u00a0: bilan",
  },
  T9: {
    part: "commitment",
    shape: "labels",
    fields: ["denomination", "description"],
    required: "all",
    name: "présentation de l’engagement",
    label: "Engagement\u00a0: présentation",
  },
  T10: {
    part: "commitment",
    shape: "indicators",
    fields: { animateur: 20, duree: 14, objectif: 25, indicateur: 25, "mesure-n": 16 },
    required: "all",
    name: "planification",
    label: "Engagement\u00a0: planification",
  },
  T11: {
    part: "commitment",
    shape: "columns",
    fields: { moyens: 30, calendrier: 20, lieux: 18, modalites: 32 },
    required: "all",
    name: "mise en œuvre",
    label: "Engagement\u00a0: mise en œuvre",
  },
} as const satisfies Record<string, TableEntry>;

type Catalogue = typeof catalogue;

/** An official table (guide, pages 8–10; `reference` T1–T11). */
export type TableCode = keyof Catalogue;

/** How a table is laid out. */
export type TableShape = Catalogue[TableCode]["shape"];

/** The tables of some shapes. */
export type TableOf<S extends TableShape> = {
  readonly [C in TableCode]: Catalogue[C]["shape"] extends S ? C : never;
}[TableCode];

/** A fillable field of some tables, of any when none is named. The ids are a contract: reports and findings carry them. */
export type Field<C extends TableCode = TableCode> = {
  readonly [K in C]: Catalogue[K]["fields"] extends readonly (infer F)[] ? F : keyof Catalogue[K]["fields"];
}[C];

/** A field that its own label or header names. */
export type LabelledField = Field<TableOf<"labels" | "columns" | "indicators">>;

/** Every table in the guide's order. */
export const tableCodes = Object.keys(catalogue) as readonly TableCode[];

/** What a table is a part of. */
export function partOf(code: TableCode): TablePart {
  return catalogue[code].part;
}

/** The tables of a part, in order. */
export function tablesOfPart(part: TablePart): readonly TableCode[] {
  return tableCodes.filter((code) => partOf(code) === part);
}

/** Whether a table is the first of its part. */
export function opensPart(code: TableCode): boolean {
  return tablesOfPart(partOf(code))[0] === code;
}

/** Whether the guide puts a table before another. */
export function isBefore(code: TableCode, other: TableCode): boolean {
  return tableCodes.indexOf(code) < tableCodes.indexOf(other);
}

/** How a table is laid out. */
export function shapeOf(code: TableCode): TableShape {
  return catalogue[code].shape;
}

/** Whether the fields of a table are columns under a header row. */
export function hasColumns(code: TableCode): code is TableOf<"columns" | "indicators"> {
  return shapeOf(code) === "columns" || shapeOf(code) === "indicators";
}

/** The fields of a table, in order. */
export function fieldsOf<C extends TableCode>(code: C): readonly Field<C>[] {
  const { fields } = catalogue[code];
  return (Array.isArray(fields) ? fields : Object.keys(fields)) as readonly Field<C>[];
}

/** The share of the width that each column of a table has, in order. */
export function columnShares(code: TableOf<"columns" | "indicators">): readonly number[] {
  return Object.values(catalogue[code].fields);
}

/** Whether we expect a field of a table to be filled. */
export function isRequired(code: TableCode, field: Field): boolean {
  const required: TableEntry["required"] = catalogue[code].required;
  return required === "all" || (required !== "none" && required.includes(field));
}

/** The name of a table in a sentence: « mise en œuvre ». */
export function tableName(code: TableCode): string {
  return catalogue[code].name;
}

/** The name of a table by itself, in a picker: « Action : mise en œuvre ». */
export function tableLabel(code: TableCode): string {
  return catalogue[code].label;
}
