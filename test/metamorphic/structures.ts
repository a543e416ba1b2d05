/** A way to build the same document that no reader minds. */
export interface Restructuring {
  readonly name: string;
  /** Changes the XML text of a body. */
  readonly change: (xml: string) => string;
  /** It leaves tracked changes, which are told. */
  readonly isTracked?: boolean;
}

/** Runs of text and nothing else. */
const textRun =
  /<w:r(?: [^>]*)?>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>|<w:rPr\/>)?<w:t(?: [^>]*)?>[^<]*<\/w:t><\/w:r>/g;
const eachRun =
  (to: (run: string) => string) =>
  (xml: string): string =>
    xml.replace(textRun, to);

const run = (text: string, properties = ""): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A table without another in it, by its rows. */
const table = /<w:tbl>(?:(?!<w:tbl>)[^])*?<\/w:tbl>/g;
const rows = /<w:tr[ >](?:(?!<w:tr[ >])[^])*?<\/w:tr>/g;

const eachRow =
  (to: (row: string) => string) =>
  (xml: string): string =>
    xml.replace(table, (one) => one.replace(rows, to));

/** A row with one more property; it goes first, whatever the others are. */
const withProperty = (row: string, property: string): string =>
  /<w:trPr>/.test(row)
    ? row.replace("<w:trPr>", `<w:trPr>${property}`)
    : row.replace(/^<w:tr(?: [^>]*)?>/, `$&<w:trPr>${property}</w:trPr>`);

/** Cuts tables before their last row where no cell is merged over the cut; `between` is written there. */
const cut =
  (between: (head: string, first: string) => string, isOurs: (one: string) => boolean = () => true) =>
  (xml: string): string =>
    xml.replace(table, (one) => {
      const all = one.match(rows) ?? [];
      const last = all.at(-1);
      if (all.length < 2 || !last || last.includes("<w:vMerge") || !isOurs(one)) return one;
      const start = one.lastIndexOf(last);
      const head = one.slice(0, one.indexOf(all[0]!));
      return `${one.slice(0, start)}</w:tbl>${between(head, all[0]!)}${one.slice(start)}`;
    });

const isIndicators = (one: string): boolean => /Indicateur/i.test(one.replace(/<[^>]+>/g, ""));

/** A text « OUI » or « NON » that stands alone, in the run that holds it. */
const choice = /<w:r(?: [^>]*)?>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t(?: [^>]*)?>(OUI|NON)<\/w:t><\/w:r>/g;
const eachChoice =
  (to: (isYes: boolean) => string) =>
  (xml: string): string =>
    xml.replace(choice, (_, word: string) => to(word === "OUI"));

const w14 = "http://schemas.microsoft.com/office/word/2010/wordml";
const box = (isTicked: boolean): string =>
  `<w:sdt><w:sdtPr><w14:checkbox xmlns:w14="${w14}"><w14:checked w14:val="${isTicked ? 1 : 0}"/></w14:checkbox></w:sdtPr><w:sdtContent>${run(isTicked ? "☒" : "☐")}</w:sdtContent></w:sdt>`;
const formBox = (isTicked: boolean): string =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="${isTicked ? 1 : 0}"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

export const restructurings: readonly Restructuring[] = [
  {
    name: "boxes typed for « OUI » and « NON »",
    change: eachChoice((isYes) => run(isYes ? "☒ OUI   ☐ NON" : "[ ] OUI   [X] NON")),
  },
  {
    name: "boxes of Word for « OUI » and « NON »",
    change: eachChoice((isYes) => box(isYes) + run(" OUI ") + box(!isYes) + run(" NON")),
  },
  {
    name: "boxes of a form for « OUI » and « NON »",
    change: eachChoice((isYes) => formBox(isYes) + run(" OUI ") + formBox(!isYes) + run(" NON")),
  },
  {
    name: "the other of « OUI » and « NON » struck out",
    change: eachChoice((isYes) => {
      const struck = (isStruck: boolean, text: string): string => run(text, isStruck ? "<w:strike/>" : "");
      return struck(!isYes, "OUI") + run(" / ") + struck(isYes, "NON");
    }),
  },
  {
    name: "every run in two",
    change: eachRun((one) =>
      one.replace(/<w:t(?: [^>]*)?>([^<&]*)<\/w:t>/, (_, text: string) => {
        const [first, second] = [text.slice(0, text.length >> 1), text.slice(text.length >> 1)];
        return `<w:t xml:space="preserve">${first}</w:t></w:r><w:r><w:t xml:space="preserve">${second}</w:t>`;
      }),
    ),
  },
  {
    name: "every run in a control",
    change: eachRun((one) => `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${one}</w:sdtContent></w:sdt>`),
  },
  {
    name: "every run the result of a field",
    change: eachRun((one) => `<w:fldSimple w:instr="QUOTE x">${one}</w:fldSimple>`),
  },
  {
    name: "an alternative that Word does not know before every run",
    change: eachRun(
      (one) =>
        `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:x="urn:exemple:inconnu" Requires="x">${run("autre")}</mc:Choice><mc:Fallback>${one}</mc:Fallback></mc:AlternateContent>`,
    ),
  },
  {
    name: "hidden words behind every run",
    change: eachRun((one) => one + run(" consigne cachée, annexe 99", "<w:vanish/>")),
  },
  {
    name: "every run inserted with tracking",
    isTracked: true,
    change: eachRun((one) => `<w:ins w:id="1" w:author="A">${one}</w:ins>`),
  },
  {
    name: "words deleted with tracking behind every run",
    isTracked: true,
    change: eachRun((one) => `${one}<w:del w:id="2" w:author="A"><w:r><w:delText>annexe 99</w:delText></w:r></w:del>`),
  },
  {
    name: "every run moved here, others moved away",
    isTracked: true,
    change: eachRun(
      (one) =>
        `<w:moveFrom w:id="5" w:author="A">${run("annexe 99")}</w:moveFrom><w:moveTo w:id="6" w:author="A">${one}</w:moveTo>`,
    ),
  },
  { name: "a hidden copy of every row", change: eachRow((row) => row + withProperty(row, "<w:hidden/>")) },
  {
    name: "every row moved: its old place deleted with tracking",
    isTracked: true,
    change: eachRow(
      (row) =>
        withProperty(row, '<w:del w:id="3" w:author="A"/>') + withProperty(row, '<w:ins w:id="4" w:author="A"/>'),
    ),
  },
  { name: "tables cut before their last row by an empty line", change: cut((head) => `<w:p/>${head}`) },
  { name: "tables cut before their last row, nothing between", change: cut((head) => head) },
  {
    name: "tables of indicators cut, their header repeated",
    change: cut((head, first) => `<w:p/>${head}${first}`, isIndicators),
  },
];
