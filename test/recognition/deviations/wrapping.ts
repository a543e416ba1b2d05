import type { XmlElement } from "../../word/xml/tree";
import { outermost, type Deviation, type Spot } from "../received";
import { cell, cellsOf, columnsOf, make, paragraph, row, rowsOf, setSpan, spanOf, table, wordsOf } from "../wml";

/** Joins the tables of a run of spots in the first one, each with its title in a merged row. */
function join(spots: readonly Spot[], keepsTitles: boolean): void {
  const width = Math.max(...spots.map((spot) => columnsOf(spot.table)));
  const [first] = spots;
  spots.forEach((spot, rank) => {
    for (const one of rowsOf(spot.table)) {
      const last = cellsOf(one).at(-1)!;
      const covered = cellsOf(one).reduce((sum, each) => sum + spanOf(each), 0);
      setSpan(last, spanOf(last) + width - covered);
    }
    if (spot.title && rank > 0) {
      if (keepsTitles || spot.code === "T1" || spot.code === "T2")
        first!.table.append(row(cell(wordsOf(spot.title), width)));
      spot.title.remove();
      spot.title = null;
    }
    if (rank === 0) return;
    for (const one of rowsOf(spot.table)) {
      one.remove();
      first!.table.append(one);
    }
    spot.table.remove();
  });
}

const joined: Deviation = {
  name: "an action, a commitment or a criterion in one table",
  apply({ spots }, dice) {
    const heads = spots.filter(({ code }) => code === "T1" || code === "T5" || code === "T9");
    for (const head of heads) {
      if (!dice.chance(0.4)) continue;
      const from = spots.indexOf(head);
      const next = heads[heads.indexOf(head) + 1];
      const group = spots.slice(from, next ? spots.indexOf(next) : undefined);
      // T1 and T2 are nothing without their title: it comes along, or the tables stay apart.
      const isTold = ({ code, title, table: own }: Spot): boolean =>
        (code !== "T1" && code !== "T2") || title !== null || rowsOf(own).length > 1;
      if (!group.slice(1).every(isTold)) continue;
      join(group, dice.chance(0.5));
      spots.splice(from + 1, group.length - 1);
    }
  },
};

const splitRuns: Deviation = {
  name: "words spread over many runs",
  apply({ body }, dice) {
    for (const one of body.descendants("w:r")) {
      const [text, ...others] = one.elements().filter(({ name }) => name !== "w:rPr");
      if (text?.name !== "w:t" || others.length > 0 || text.text.length < 2 || !dice.chance(0.3)) continue;
      const at = 1 + dice.below(text.text.length - 1);
      const rest = one.clone();
      rest.child("w:t")!.setText(text.text.slice(at));
      text.setText(text.text.slice(0, at));
      one.after(make('<w:proofErr w:type="spellStart"/>'), make('<w:bookmarkStart w:id="1" w:name="_GoBack"/>'), rest);
    }
  },
};

const tracked: Deviation = {
  name: "tracked changes",
  apply({ body, spots }, dice) {
    const mark = 'w:id="7" w:author="A" w:date="2026-01-01T00:00:00Z"';
    for (const one of body.descendants("w:r")) {
      if (!dice.chance(0.2)) continue;
      if (dice.chance(0.5))
        one.before(
          make(
            `<w:del ${mark}><w:r><w:delText>${dice.pick(["Ancien titre ", "12", "critère 9 "])}</w:delText></w:r></w:del>`,
          ),
        );
      const inserted = make(`<w:ins ${mark}/>`);
      one.before(inserted);
      one.remove();
      inserted.append(one);
    }
    for (const { table: element } of spots) {
      if (!dice.chance(0.3)) continue;
      const rows = rowsOf(element);
      const lost = rows.at(-1)!.clone();
      if (cellsOf(lost).some((one) => one.path("w:tcPr", "w:vMerge"))) continue;
      lost.child("w:trPr")?.remove();
      lost.insert(0, make(`<w:trPr><w:del ${mark}/></w:trPr>`));
      for (const one of lost.descendants("w:r")) {
        one.remove();
      }
      for (const one of lost.descendants("w:p"))
        one.append(make(`<w:del ${mark}><w:r><w:delText>x</w:delText></w:r></w:del>`));
      element.append(lost);
    }
  },
};

const control = (content: XmlElement): XmlElement => {
  const made = make('<w:sdt><w:sdtPr><w:alias w:val="Réponse"/><w:tag w:val="r1"/></w:sdtPr><w:sdtContent/></w:sdt>');
  content.before(made);
  content.remove();
  made.child("w:sdtContent")!.append(content);
  return made;
};

const controls: Deviation = {
  name: "content controls around cells, rows, tables and titles",
  apply({ body, spots }, dice) {
    const wrap = (list: readonly XmlElement[], share: number): void => {
      for (const one of list) if (dice.chance(share)) control(one);
    };
    wrap(body.descendants("w:tc"), 0.1);
    wrap(body.descendants("w:tr"), 0.1);
    for (const spot of spots) {
      if (dice.chance(0.2)) control(spot.table);
      if (spot.title && dice.chance(0.2)) control(spot.title);
    }
  },
};

const nested: Deviation = {
  name: "tables laid out inside tables",
  apply({ spots, body }, dice) {
    for (const spot of spots) {
      if (!dice.chance(0.25)) continue;
      const inside = outermost(spot.table, body);
      const frame = table(1, row(cell("")));
      inside.before(frame);
      const [holder] = frame.descendants("w:tc");
      const [empty] = holder!.elements("w:p");
      inside.remove();
      empty!.before(inside);
      if (spot.title && dice.chance(0.5) && spot.title.parent === body) {
        spot.title.remove();
        inside.before(spot.title);
      }
    }
  },
};

const nestedAnswers: Deviation = {
  name: "small tables inside answers",
  apply({ spots }, dice) {
    for (const { code, table: element } of spots) {
      if (!["T1", "T7", "T11"].includes(code) || !dice.chance(0.4)) continue;
      const last = cellsOf(rowsOf(element).at(-1)!).at(-1)!;
      if (wordsOf(last).trim() === "") continue;
      last.append(table(2, row(cell("Niveau"), cell("Effectif")), row(cell("Seconde"), cell("24"))), paragraph(""));
    }
  },
};

const landscape: Deviation = {
  name: "landscape sections",
  apply({ spots, body }, dice) {
    for (const { table: element } of spots) {
      if (!dice.chance(0.2)) continue;
      const section =
        '<w:sectPr><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>';
      outermost(element, body).after(paragraph("", section));
    }
  },
};

const strict: Deviation = {
  name: "Strict OOXML",
  apply(received) {
    received.rewrite = (xml) =>
      xml
        .replaceAll(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main",
        )
        .replaceAll("http://schemas.openxmlformats.org/drawingml/2006/", "http://purl.oclc.org/ooxml/drawingml/")
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        );
  },
};

const split: Deviation = {
  name: "one file for each criterion",
  apply(received) {
    received.isSplit = true;
  },
};

/** What stands around words, cells and tables. */
export const wrappingDeviations: readonly Deviation[] = [
  nestedAnswers,
  joined,
  nested,
  landscape,
  splitRuns,
  tracked,
  controls,
  split,
  strict,
];
