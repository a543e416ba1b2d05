/** A document with what stands between `<!-- name -->` and `<!-- /name -->` replaced; throws where they are missing. */
export function replaceBlock(document: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
  const from = document.indexOf(start);
  const to = document.indexOf(end);
  if (from < 0 || to < from) throw new Error(`no block « ${name} »`);
  return `${document.slice(0, from + start.length)}\n${content}\n\n${document.slice(to)}`;
}
