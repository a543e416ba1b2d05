import { defineRule, type Problem } from "../checker";
import type { Criterion } from "../dossier";

export default defineRule({
  id: "criterion-order",
  code: "S2",
  title: "Les critères se suivent dans l’ordre, chacun une fois",
  source: "criteria",
  severity: "warning",
  scope: "dossier",
  docs: {
    why: "L’auditeur lit les critères dans l’ordre du cahier des charges.",
    how: "Déplacez la section, ou corrigez le numéro écrit dans ses titres.",
  },
  check({ criteria, documents }) {
    // Files given together may come in any order.
    const displaced = documents.flatMap((_, rank) => {
      const sections = criteria.filter((one) => one.document === rank && holdsSomething(one));
      return outOfOrder(sections).map((one) => toProblem(one, sections));
    });
    return [...displaced, ...criteria.flatMap(repeated)];
  },
});

/** A title alone (a list of the criteria) has no order. */
function holdsSomething({ tables, actions, commitments }: Criterion): boolean {
  return tables.length + actions.length + commitments.length > 0;
}

/** The increasing criteria that end with one: how many, and the sum of their numbers. */
interface Chain {
  readonly last: Criterion;
  readonly before: Chain | null;
  readonly length: number;
  readonly sum: number;
}

/** The fewest criteria whose removal leaves an increasing order; on a tie, the higher ones. */
function outOfOrder(sections: readonly Criterion[]): readonly Criterion[] {
  const firsts = sections.filter(
    (one, rank) => sections.findIndex(({ criterion }) => criterion === one.criterion) === rank,
  );
  const chains: Chain[] = [];
  for (const last of firsts) {
    const before = best(chains.filter((chain) => chain.last.criterion < last.criterion));
    chains.push({ last, before, length: (before?.length ?? 0) + 1, sum: (before?.sum ?? 0) + last.criterion });
  }
  const kept = new Set<Criterion>();
  for (let chain = best(chains); chain; chain = chain.before) kept.add(chain.last);
  return firsts.filter((one) => !kept.has(one));
}

function best(chains: readonly Chain[]): Chain | null {
  const isBetter = (a: Chain, b: Chain): boolean => a.length > b.length || (a.length === b.length && a.sum < b.sum);
  return chains.reduce<Chain | null>((found, chain) => (!found || isBetter(chain, found) ? chain : found), null);
}

function toProblem(section: Criterion, sections: readonly Criterion[]): Problem {
  const { criterion, location } = section;
  const rank = sections.indexOf(section);
  const lower = sections.slice(rank).find((one) => one.criterion < criterion)?.criterion;
  const higher = sections.slice(0, rank).find((one) => one.criterion > criterion)?.criterion;
  const where = lower === undefined ? `après le critère\u00a0${higher}` : `avant le critère\u00a0${lower}`;
  const what = `Le critère\u00a0${criterion} vient ${where}.`;
  return { criterion, what, text: location?.place.text ?? null, at: location };
}

function repeated({ criterion, repeats, document }: Criterion): readonly Problem[] {
  return repeats.map((at) => {
    const isElsewhere = (at.place.file ?? 0) !== document;
    return {
      criterion,
      what: isElsewhere
        ? "Critère déjà présent dans un autre des fichiers donnés."
        : "Critère présent une seconde fois.",
      ...(isElsewhere && { how: apart }),
      text: at.place.text,
      at,
    };
  });
}

/** The likeliest reason of a criterion in two files: they are two dossiers. */
const apart =
  "Si ces fichiers viennent de dossiers différents, vérifiez-les séparément\u00a0; sinon, gardez une seule des deux sections.";
