import { number } from "../../french";
import { html, type Markup } from "./markup";

const length = 120;
const thickness = 9;

/** A part of a whole as a bar, its percentage as the text alternative, and the figures below. */
export function bar(part: number, whole: number, kind: "filled" | "proved"): Markup {
  if (whole === 0) return html`<span class="none">sans objet</span>`;
  const share = Math.min(1, part / whole);
  return html`<svg
      class="bar ${kind}"
      role="img"
      aria-label="${percent(share)}"
      viewBox="0 0 ${length} ${thickness}"
      width="${length}"
      height="${thickness}"
    >
      <rect class="track" width="${length}" height="${thickness}" rx="2" />
      <rect class="part" width="${Math.round(share * length)}" height="${thickness}" rx="2" />
    </svg>
    <span class="figures">${number.format(part)} sur ${number.format(whole)}</span>`;
}

/** Never « 100 % » for what is not whole, nor « 0 % » for what is begun. */
function percent(share: number): string {
  const rounded = Math.round(share * 100);
  const told = share < 1 ? Math.min(99, rounded) : 100;
  return `${share > 0 ? Math.max(1, told) : 0}\u00a0%`;
}
