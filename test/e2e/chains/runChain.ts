import { unzipSync } from "fflate";
import type { Browser } from "playwright-core";
import { cellParagraphs, type Cell } from "../../../src/document";
import { numberKey, readDossier, type Dossier } from "../../../src/dossier";
import { currentEdition } from "../../../src/guide";
import { readCustomXml, readDocx } from "../../../src/ooxml";
import { readRecord, recordNamespace } from "../../../src/record";
import { faultsOf } from "../../ooxml/invariants";
import { hasSdk, sdkErrors } from "../../ooxml/sdkErrors";
import type { SimulationOptions } from "../../word/options";
import { SimulatedWord } from "../../word/SimulatedWord";
import { openStage, type Stage } from "../openStage";
import {
  addRow,
  alreadyThere,
  citeKnown,
  citeNew,
  insertPiece,
  undoEvidence,
  undoInsertion,
  writeList,
  type Outcome,
} from "../paneSteps";
import { blank, type ChainDossier } from "./dossiers";
import {
  shapeLines,
  shapeOf,
  withBlock,
  withCriterion,
  withLine,
  withPerson,
  type Shape,
} from "../../helpers/dossierShape";

/** What a chain left, said so that a report of it reads by itself. */
export interface ChainReport {
  /** Each step that did not end as a person would expect, with what the pane said. */
  readonly refused: readonly string[];
  /** What the engine reads in the saved file, before anything is taken back. */
  readonly shape: readonly string[];
  /** The objectives of the action that got lines, each with the number of its lines, once a person writes in all of them. */
  readonly objectives: readonly string[];
  /** Words of the first document that are not in their order in the second. */
  readonly lost: readonly string[];
  /** The pieces that were cited, each with the number of its citations. */
  readonly cited: readonly string[];
  /** What Word would repair or refuse and did not before, and what the simulated Word could not do or was hurt by. */
  readonly damage: readonly string[];
  /** The parts that are not as they were once everything was taken back, those of `mayStay` apart. */
  readonly changed: readonly string[];
}

interface Step {
  readonly name: string;
  readonly act: (stage: Stage) => Promise<Outcome>;
  /** What the dossier is made of after it; as before where the step changes none of it. */
  readonly effect?: (shape: Shape) => Shape;
  /** The sentence of a step that is rightly refused. */
  readonly refusal?: RegExp;
  /** Absent where there is nothing to take back. */
  readonly undo?: (stage: Stage) => Promise<Outcome>;
}

const piece = "Compte rendu du conseil de perfectionnement";

/**
 * Parts that may differ once everything is taken back: our styles stay, and the register is kept, empty. No word of the
 * school is in either.
 */
const mayStay = /^(word\/styles\.xml|\[Content_Types\]\.xml|word\/_rels\/document\.xml\.rels|customXml\/.*)$/;

/**
 * Runs the whole chain in one Word: blocks, criteria, lines, citations, list, then everything taken back, newest first.
 * A step that fails is written down and the chain goes on, so that one report says all that fails.
 */
export async function runChain(
  browser: Browser,
  dossier: ChainDossier,
  word: SimulationOptions,
): Promise<{ readonly report: ChainReport; readonly expected: ChainReport }> {
  const first = readBack(dossier.bytes);
  const plan = planFor(dossier, first);
  const steps = await stepsFor(plan);
  const stage = await openStage(browser, dossier.bytes, word);
  const refused: string[] = [];
  const note = (name: string, { sentence }: Outcome, isRight: boolean): void => {
    if (!isRight) refused.push(`${name}: ${sentence}`);
  };
  // The first save is what nothing has touched yet.
  const before = await stage.file();

  const made: Step[] = [];
  for (const step of steps) {
    const outcome = await attempt(() => step.act(stage));
    note(step.name, outcome, step.refusal ? step.refusal.test(outcome.sentence) : outcome.isDone);
    if (outcome.isDone) made.push(step);
  }

  const after = await stage.file();
  const dossierAfter = readBack(after);
  const { evidence } = readRecord(readCustomXml(after, recordNamespace));
  const damage = newErrors(before, after);

  for (const { name, undo } of made.reverse()) {
    if (!undo) continue;
    const outcome = await attempt(() => undo(stage));
    note(`undo of ${name}`, outcome, outcome.isDone);
  }
  const end = await stage.file();
  const report: ChainReport = {
    refused,
    shape: shapeLines(shapeOf(dossierAfter)),
    objectives: writtenObjectives(after, plan),
    lost: missingFrom(textsOf(after), textsOf(before)),
    cited: evidence.items
      .filter(({ title }) => title === piece)
      .map(({ number, title }) => `${title}: ${citationsOf(dossierAfter, number)}`),
    damage: [...damage, ...(await stage.faults()), ...stage.outside],
    changed: changedParts(before, end).filter((part) => !mayStay.test(part)),
  };
  await stage.close();
  return {
    report,
    expected: {
      refused: [],
      shape: shapeLines(steps.reduce((shape, { effect }) => effect?.(shape) ?? shape, shapeOf(first))),
      objectives: ["Premier objectif: 3", "Objectif ajouté: 1", "Deuxième objectif: 2"],
      lost: [],
      cited: [`${piece}: 2`],
      damage: [],
      changed: [],
    },
  };
}

/** Where a chain works. */
interface Plan {
  readonly first: Dossier;
  readonly criterion: number;
  /** The first action of the criterion in which nobody wrote a line, from 0. */
  readonly rank: number;
}

function planFor({ criterion }: ChainDossier, first: Dossier): Plan {
  const { actions } = first.criteria.find((one) => one.criterion === criterion)!;
  const unwritten = actions.findIndex(({ objectives }) => objectives.length === 0);
  // Where every action is written, the next one is not.
  return { first, criterion, rank: unwritten < 0 ? actions.length : unwritten };
}

async function stepsFor(plan: Plan): Promise<readonly Step[]> {
  const { first, criterion, rank } = plan;
  const [model] = shapeOf(readBack(await blank("--criteria", "5")));
  const [action, commitment] = model!.blocks;
  const places = async (stage: Stage): Promise<Places> => placesIn(readBack(await stage.file()), plan);
  const insertion = { undo: undoInsertion };
  const citation = { undo: undoEvidence };
  const wholeCriterion = (number: number): Step => ({
    name: `criterion ${number}`,
    act: (stage) => insertPiece(stage, "criterion", number),
    ...(first.criteria.some((one) => one.criterion === number)
      ? { refusal: alreadyThere }
      : { ...insertion, effect: (shape: Shape) => withCriterion(shape, { ...model!, criterion: number }) }),
  });
  const nextAction = (name: string): Step => ({
    name,
    ...insertion,
    act: (stage) => insertPiece(stage, "action", criterion),
    effect: (shape) => withBlock(shape, criterion, action!),
  });
  return [
    nextAction("next action"),
    nextAction("next action again"),
    {
      name: "next commitment",
      ...insertion,
      act: (stage) => insertPiece(stage, "commitment", criterion),
      effect: (shape) => withBlock(shape, criterion, commitment!),
    },
    wholeCriterion(5),
    wholeCriterion(4),
    {
      name: "an objective, from the first one",
      ...insertion,
      act: async (stage) => addRow(stage, "objective", (await places(stage)).objective),
      effect: (shape) => withLine(shape, criterion, rank),
    },
    {
      name: "an indicator, from the first one",
      ...insertion,
      act: async (stage) => addRow(stage, "indicator", (await places(stage)).indicator),
      effect: (shape) => withLine(shape, criterion, rank),
    },
    {
      name: "a member of the team",
      ...insertion,
      act: async (stage) => addRow(stage, "member", (await places(stage)).member),
      effect: (shape) => withPerson(shape, criterion),
    },
    {
      name: "a new piece in an empty measure",
      ...citation,
      act: async (stage) => citeNew(stage, (await places(stage)).measure, piece),
    },
    {
      name: "the same piece in a conclusion that shows its guidance",
      ...citation,
      act: async (stage) => citeKnown(stage, (await places(stage)).conclusion, piece),
    },
    { name: "the list of evidence", ...citation, act: writeList },
  ];
}

/** Paragraphs in which the cursor is set. */
interface Places {
  readonly objective: number;
  readonly indicator: number;
  readonly member: number;
  readonly measure: number;
  readonly conclusion: number;
}

/** Lines that the official table of objectives gives to each objective. */
const linesOfObjective = 2;

/** The cells of an action in which nobody wrote, and the last line of the team. */
function placesIn(dossier: Dossier, plan: Plan): Places {
  const { own, lines, answers } = actionIn(dossier, plan);
  const [first] = lines;
  const team = own?.tables.find(({ table }) => table === "T4")?.reading.people ?? [];
  return {
    objective: paragraphOf(first?.objective),
    indicator: paragraphOf(first?.indicator),
    member: paragraphOf(team.at(-1)?.lastName),
    // Of the line that was added: the official ones show their guidance.
    measure: paragraphOf(lines[linesOfObjective]?.measures.start),
    conclusion: paragraphOf(answers.find(({ field }) => field === "conclusion")?.cell),
  };
}

/** What the engine reads in the action that got lines, once a person has written in each of them. */
function writtenObjectives(file: Uint8Array, plan: Plan): readonly string[] {
  const word = SimulatedWord.open(file);
  const { lines } = actionIn(readBack(file), plan);
  const objectives = new Map([
    [0, "Premier objectif"],
    [linesOfObjective + 1, "Objectif ajouté"],
    [linesOfObjective + 2, "Deuxième objectif"],
  ]);
  for (const [rank, { objective, indicator }] of lines.entries()) {
    const words = objectives.get(rank);
    if (words !== undefined) word.type(paragraphOf(objective), words);
    word.type(paragraphOf(indicator), `Indicateur ${rank + 1}`);
  }
  const { action } = actionIn(readBack(word.save()), plan);
  return (action?.objectives ?? []).map(({ answer, indicators }) => `${answer?.text}: ${indicators.length}`);
}

function actionIn({ criteria }: Dossier, { criterion, rank }: Plan) {
  const own = criteria.find((one) => one.criterion === criterion);
  const action = own?.actions[rank];
  const tables = action?.tables ?? [];
  return {
    own,
    action,
    lines: tables.find(({ table }) => table === "T6")?.reading.indicators ?? [],
    answers: tables.flatMap(({ answers }) => answers),
  };
}

function paragraphOf(cell: Cell | null | undefined): number {
  const index = cell && cellParagraphs(cell)[0]?.index;
  if (index === null || index === undefined) throw new Error("no such cell in the document");
  return index;
}

async function attempt(act: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await act();
  } catch (error) {
    return { isDone: false, sentence: String(error).split("\n")[0]! };
  }
}

function readBack(file: Uint8Array): Dossier {
  return readDossier([readDocx(file)], currentEdition);
}

function textsOf(file: Uint8Array): readonly string[] {
  return readDocx(file).paragraphs.flatMap(({ text }) => (text.trim() === "" ? [] : [text]));
}

/** What of `wanted` is not in `texts` in its order. */
function missingFrom(texts: readonly string[], wanted: readonly string[]): readonly string[] {
  let from = 0;
  return wanted.filter((text) => {
    const at = texts.indexOf(text, from);
    if (at >= 0) from = at + 1;
    return at < 0;
  });
}

function citationsOf({ citations }: Dossier, number: string): number {
  const key = numberKey(number);
  return citations.filter(({ numbers }) => key !== null && numbers.includes(key)).length;
}

/** What Word would repair or refuse in a file and not in the one before it. */
function newErrors(before: Uint8Array, after: Uint8Array): readonly string[] {
  const errors = errorsIn(after);
  if (errors.length === 0) return [];
  const known = new Set(errorsIn(before));
  return errors.filter((error) => !known.has(error));
}

function errorsIn(file: Uint8Array): readonly string[] {
  return [...faultsOf(file), ...(hasSdk ? sdkErrors(file) : [])];
}

/** The parts that two files do not have in common, byte for byte. */
function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [one, other] = [unzipSync(before), unzipSync(after)];
  const isSame = (name: string): boolean => {
    const [left, right] = [one[name], other[name]];
    return left !== undefined && right !== undefined && Buffer.from(left).equals(right);
  };
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((name) => !isSame(name)).sort();
}
