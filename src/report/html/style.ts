/** Style of the reports: light, dark and paper; no colour says anything alone. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --shade: #f5f6f8; --ink: #1a1d21; --soft: #50585f; --line: #d8dce1;
  --link: #0b57a4; --filled: #2166ac; --proved: #1b7a4b; --track: #e3e6ea;
  --error: #ab1f1f; --warning: #805000; --info: #3d5568;
  --good: #2166ac; --partly: #9cc4e6; --reserve: #e3a32d; --gap: #ab1f1f; --open: #c9ced4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17191c; --shade: #202327; --ink: #e9ebee; --soft: #aeb5bd; --line: #3a3f45;
    --link: #8abdf5; --filled: #6aaef0; --proved: #58c48c; --track: #383d43;
    --error: #ff9d94; --warning: #f0bd66; --info: #a9c2d6;
    --good: #6aaef0; --partly: #34597c; --reserve: #d9a441; --gap: #f0786d; --open: #4a5058;
  }
}
* { box-sizing: border-box; }
html { font: 100%/1.5 "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, sans-serif; background: var(--paper); color: var(--ink); }
body { max-width: 70rem; margin: 0 auto; padding: 2.5rem 1.5rem 3rem; }
h1, h2, h3, h4, p, ul, dl, dd, figure, blockquote { margin: 0; }
h1, h2, h3, h4 { line-height: 1.25; overflow-wrap: anywhere; }
h1 { font-size: 1.9rem; font-weight: 650; letter-spacing: -0.01em; }
h2 { margin-top: 3rem; font-size: 1.35rem; font-weight: 650; }
h3 { margin-top: 2.25rem; padding-bottom: 0.4rem; border-bottom: 2px solid var(--ink); font-size: 1.05rem; font-weight: 650; }
h4 { margin-top: 1.5rem; font-size: 0.95rem; font-weight: 650; }
ul { padding: 0; list-style: none; }
a { color: var(--link); text-underline-offset: 0.15em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.kicker { margin-bottom: 0.35rem; color: var(--soft); font-size: 0.9rem; }
.title { font-weight: 400; }
.count { color: var(--soft); font-size: 0.85rem; font-weight: 400; white-space: nowrap; }
.facts { display: flex; flex-wrap: wrap; gap: 0.5rem 2.25rem; margin-top: 1rem; }
.facts dt { color: var(--soft); font-size: 0.8rem; }
.totals { display: flex; flex-wrap: wrap; gap: 0.75rem; margin-top: 1.5rem; }
.totals li { min-width: 9.5rem; padding: 0.65rem 1rem 0.7rem; border: 1px solid var(--line); border-left: 4px solid currentColor; border-radius: 4px; }
.totals .figure { display: block; font-size: 1.7rem; font-weight: 650; line-height: 1.15; font-variant-numeric: tabular-nums; }
.error { color: var(--error); } .warning { color: var(--warning); } .info { color: var(--info); }
.legend { display: grid; grid-template-columns: auto 1fr; gap: 0.15rem 0.6rem; align-items: baseline; margin-top: 0.6rem; color: var(--soft); font-size: 0.9rem; }
.legend strong { color: var(--ink); font-weight: 600; }
.key { width: 1.4rem; height: 0.6rem; border-radius: 0.3rem; }
.key.filled { background: var(--filled); } .key.proved { background: var(--proved); }
.scroll { margin-top: 1rem; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 0.92rem; }
th, td { padding: 0.5rem 1rem 0.5rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th:last-child, td:last-child { padding-right: 0.25rem; }
thead th { border-bottom-color: var(--ink); color: var(--soft); font-size: 0.8rem; font-weight: 600; vertical-align: bottom; }
tbody th { min-width: 15rem; font-weight: 600; }
tbody th .title { display: block; color: var(--soft); font-size: 0.85rem; line-height: 1.35; }
.voices td, .voices thead th + th { min-width: 8rem; }
.attendu { display: block; color: var(--soft); font-size: 0.88rem; font-weight: 400; line-height: 1.4; }
.visit tbody th { min-width: 6rem; } .visit tbody tr { height: 4.5rem; } .visit td { min-width: 6rem; } .visit td, .visit tbody th { border: 1px solid var(--line); padding: 0.4rem 0.6rem; } .visit thead th { padding-left: 0.6rem; } .visit .write { min-width: 5rem; width: 12%; } .visit .write:nth-child(4) { width: 24%; }
tfoot th, tfoot td { border-top: 1px solid var(--ink); border-bottom: none; font-weight: 650; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.figures { display: block; white-space: nowrap; font-variant-numeric: tabular-nums; }
.bar { display: block; margin: 0.4rem 0 0.2rem; }
.track { fill: var(--track); }
.filled .part { fill: var(--filled); } .proved .part { fill: var(--proved); }
.stack { display: block; margin-top: 0.25rem; }
.stack rect { stroke: var(--paper); stroke-width: 1; }
.outcome-compliant { fill: var(--good); background: var(--good); } .outcome-partly { fill: var(--partly); background: var(--partly); }
.outcome-reservations { fill: var(--reserve); background: var(--reserve); } .outcome-non-compliant { fill: var(--gap); background: var(--gap); }
.outcome-not-evaluated { fill: var(--open); background: var(--open); }
.outcome-missing { fill: transparent; background: transparent; } .key.outcome-missing { border: 1px dashed var(--soft); } .stack rect.outcome-missing { stroke: var(--soft); stroke-dasharray: 2 2; }
.outcomes { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; } .outcomes .key { display: inline-block; margin-right: 0.5rem; }
td .title { display: block; color: var(--soft); font-size: 0.85rem; }
.none { color: var(--soft); }
nav ul { display: flex; flex-wrap: wrap; gap: 0.3rem 1.25rem; margin-top: 0.75rem; font-size: 0.92rem; }
.findings > li > p { min-width: 0; }
.clean { margin-top: 0.75rem; }
.finding { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 0.4rem 2.5rem; padding: 0.9rem 0 1rem; border-bottom: 1px solid var(--line); color: var(--ink); overflow-wrap: anywhere; }
.what { font-weight: 600; }
.severity { margin-right: 0.35rem; padding: 0.05rem 0.5rem 0.1rem; border: 1px solid currentColor; border-radius: 1rem; font-size: 0.78rem; font-weight: 600; white-space: nowrap; }
.error .severity { color: var(--error); } .warning .severity { color: var(--warning); } .info .severity { color: var(--info); }
.review { color: var(--soft); font-size: 0.85rem; font-weight: 400; font-style: italic; }
.where { margin-top: 0.15rem; color: var(--soft); font-size: 0.88rem; }
.found { margin-top: 0.5rem; padding: 0.3rem 0.75rem; background: var(--shade); border-radius: 4px; font-size: 0.92rem; }
.how { margin-top: 0.5rem; }
.how strong, .ground strong { font-weight: 600; }
.ground { color: var(--soft); font-size: 0.88rem; }
.ground figure { margin-top: 0.5rem; padding-left: 0.75rem; border-left: 3px solid var(--line); }
.ground blockquote { font-style: italic; }
figcaption { margin-top: 0.15rem; font-size: 0.93em; }
.dismissed .what { color: var(--soft); font-weight: 400; }
footer { margin-top: 3.5rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: 0.85rem; }
footer p { max-width: 48rem; }
@media (max-width: 44rem) {
  body { padding: 1.5rem 1rem 2rem; }
  .finding { grid-template-columns: minmax(0, 1fr); }
  .totals { gap: 0.5rem; }
  .totals li { flex: 1 1 auto; min-width: 0; padding: 0.5rem 0.75rem; }
  h1 { font-size: 1.5rem; }
  tbody th { min-width: 5rem; }
  tbody th .title { display: none; }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #ffffff; --shade: #f5f6f8; --ink: #000000; --soft: #444b52; --line: #c3c8ce;
    --link: #000000; --filled: #2166ac; --proved: #1b7a4b; --track: #e3e6ea;
    --error: #ab1f1f; --warning: #805000; --info: #3d5568;
    --good: #2166ac; --partly: #9cc4e6; --reserve: #e3a32d; --gap: #ab1f1f; --open: #c9ced4;
  }
  @page { size: A4; margin: 16mm 15mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
  html { font-size: 9.5pt; }
  body { max-width: none; padding: 0; }
  nav { display: none; }
  .scroll { overflow: visible; }
  tbody th { min-width: 0; width: 40%; }
  .voices td, .voices thead th + th { min-width: 0; }
  th, td { padding-right: 0.7rem; }
  .bar { width: 80px; }
  .finding { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 0.3rem 1.5rem; }
  .finding, tr, .totals { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  h2 { margin-top: 2rem; break-inside: avoid; }
  .sheet { break-before: page; }
  .visit tbody th { width: 9%; } .visit tbody tr { height: 16mm; } .visit td, .visit .write { min-width: 0; }
  .criterion > .scroll { break-inside: avoid; }
  .stack rect, .key, .track, .part, .found, .totals li { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
