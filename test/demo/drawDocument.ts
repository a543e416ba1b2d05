import { renderAsync } from "docx-preview";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readDocx } from "../../src/ooxml";

const main = "word/document.xml";
const mark = "_ldm_p";

/** Draws a .docx; every paragraph of the body can then be found by its rank. */
export async function drawDocument(bytes: Uint8Array, into: HTMLElement): Promise<void> {
  const styles = document.createElement("div");
  const drawn = document.createElement("div");
  await renderAsync(numbered(bytes), drawn, styles, {
    inWrapper: true,
    ignoreLastRenderedPageBreak: false,
    renderComments: false,
    useBase64URL: true,
  });
  addComments(bytes, drawn);
  const { scrollTop } = into;
  into.replaceChildren(styles, drawn);
  into.scrollTop = scrollTop;
}

/** The drawn paragraph of a rank of `body.paragraphs`; null when the drawing left it out. */
export function paragraphAt(rank: number, within: HTMLElement): HTMLElement | null {
  return within.querySelector(`#${mark}${rank}`)?.closest("p") ?? null;
}

/** The rank of the paragraph under a click; null outside the text. */
export function rankAt(target: Element): number | null {
  const paragraph = target.closest("p") ?? target.closest("td")?.querySelector("p");
  const id = paragraph?.querySelector(`[id^="${mark}"]`)?.id;
  return id ? Number(id.slice(mark.length)) : null;
}

/** A copy of the file in which each paragraph of the body begins with a bookmark that bears its rank. */
function numbered(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const part = parts[main];
  if (!part) return bytes;
  let rank = 0;
  let boxes = 0;
  const xml = strFromU8(part).replace(
    /<(\/?)w:(txbxContent|p)(?=[\s/>])([^>]*)>/g,
    (tag, end: string, name: string, rest: string) => {
      if (name === "txbxContent") {
        if (!rest.endsWith("/")) boxes += end ? -1 : 1;
        return tag;
      }
      if (end || boxes > 0) return tag;
      const bookmark = `<w:bookmarkStart w:id="${900000 + rank}" w:name="${mark}${rank++}"/>`;
      return rest.endsWith("/") ? `<w:p>${bookmark}</w:p>` : `${tag}${bookmark}`;
    },
  );
  return zipSync({ ...parts, [main]: strToU8(xml) }, { level: 1 });
}

/** Comments stand under the paragraph they begin in: a browser has no margin for them. */
function addComments(bytes: Uint8Array, drawn: HTMLElement): void {
  const { paragraphs, comments } = readDocx(bytes);
  const texts = new Map(comments.map(({ id, text }) => [id, text]));
  for (const { index, comments: ids } of paragraphs) {
    if (index === null || ids.length === 0) continue;
    const paragraph = paragraphAt(index, drawn);
    for (const id of ids) {
      const remark = document.createElement("span");
      remark.className = "remark";
      remark.textContent = texts.get(id) ?? "";
      paragraph?.append(remark);
    }
  }
}
