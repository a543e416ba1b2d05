import { complete, dossierOf, enter, openAudit } from "./opened";

/** Lets what the cursor's move began come to its end. */
const rest = () => new Promise((done) => setTimeout(done, 0));

test("the pane follows the cursor's criterion, and stays where the cursor stands in none", async () => {
  const { audit, cursor } = await openAudit();
  await enter(audit);
  const { passages, criteria } = dossierOf(complete);
  const inside = (national: number): number => {
    const written = criteria.find((one) => one.national === national)!.criterion;
    return passages.find(({ criterion, answer }) => criterion === written && answer !== null)!.paragraph.index!;
  };
  const stop = audit.follow();
  const seen: (number | null)[] = [];
  for (const paragraph of [inside(3), inside(5), null, inside(1)]) {
    cursor.paragraph = paragraph;
    cursor.move();
    await rest();
    seen.push(audit.here.get());
  }
  expect(seen).toEqual([3, 5, null, 1]);
  stop();
  cursor.paragraph = inside(3);
  cursor.move();
  await rest();
  expect(audit.here.get()).toBe(1);
});

test("a constat is anchored on the words where the cursor stands, in the school's text only", async () => {
  const { audit, cursor } = await openAudit();
  await enter(audit);
  const { paragraph, criterion } = dossierOf(complete).passages.find(({ answer }) => (answer?.text.length ?? 0) > 40)!;
  cursor.paragraph = paragraph.index;
  expect(await audit.anchorHere()).toMatchObject({ criterion, anchor: { quote: paragraph.text.trim().slice(0, 200) } });
  cursor.paragraph = null;
  expect(await audit.anchorHere()).toBeNull();
});
