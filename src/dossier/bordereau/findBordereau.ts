import { addAll, fold, type Block, type DocumentText, type Paragraph } from "../../document";
import type { BordereauColumns } from "./columns";
import { lineItem } from "./line";
import { readBordereauTable } from "./table";
import { isBordereauTitle } from "./title";
import type { Bordereau, BordereauItem, BordereauTable } from "./types";

/** The list of evidence as found, with the blocks that it takes in its document. */
export interface FoundBordereau extends Bordereau {
  readonly blocks: ReadonlySet<Block>;
}

/** Lists of evidence of one document. `isAnnex`: a file given as such, whose tables need no word of evidence to be one. */
export function findBordereau({ blocks }: DocumentText, isAnnex: boolean): FoundBordereau {
  const items: BordereauItem[] = [];
  const tables: BordereauTable[] = [];
  const taken = new Set<Block>();
  let heading: Paragraph | null = null;
  let open: BordereauColumns | null = null;
  const lines: Paragraph[] = [];
  const endLines = (): void => {
    const read = lines.flatMap((line) => lineItem(line) ?? []);
    // One line is a sentence: a list has two at least.
    if (read.length >= 2) {
      addAll(items, read);
      for (const one of [heading!, ...lines]) taken.add(one);
    }
    lines.length = 0;
  };
  for (const block of blocks) {
    if (block.kind === "table") {
      endLines();
      const list = readBordereauTable(block, open, heading, isAnnex);
      open = list?.table.columns ?? null;
      if (list) {
        addAll(items, list.items);
        tables.push(list.table);
        taken.add(block);
        if (heading) taken.add(heading);
      }
      heading = null;
    } else if (block.text.trim() !== "") {
      open = null;
      if (isBordereauTitle(block.text)) {
        endLines();
        heading = block;
      } else if (heading && lineItem(block)) lines.push(block);
      else {
        endLines();
        if (block.headingLevel !== null) heading = null;
      }
    }
  }
  endLines();
  return {
    items: isAnnex ? items.map((item) => ({ ...item, location: null, writtenAt: null })) : items,
    tables,
    blocks: taken,
  };
}

/** One list of all; null when nothing lists evidence. A line that stands in the dossier and in its annex is one. */
export function joinBordereaux(own: readonly Bordereau[], annexes: readonly Bordereau[]): Bordereau | null {
  const listed = own.flatMap(({ items }) => items);
  const known = new Set(listed.map(sameLine));
  const others = annexes.flatMap(({ items }) => items).filter((item) => !known.has(sameLine(item)));
  const items = [...listed, ...others];
  return items.length === 0 ? null : { items, tables: own.flatMap(({ tables }) => tables) };
}

function sameLine({ number, title: words }: BordereauItem): string {
  return `${number} ${fold(words)}`;
}
