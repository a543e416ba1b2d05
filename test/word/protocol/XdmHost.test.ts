import { SimulatedWord } from "..";
import { docx, p } from "../fixture";
import { CommonApi } from "./CommonApi";
import { XdmHost } from "./XdmHost";

/** Posts one message as the library does and gives the answers. */
async function ask(host: XdmHost, action: string, data: unknown, type = 0): Promise<Record<string, unknown>[]> {
  const conversation = (JSON.parse(host.frameName) as { xdmInfo: string }).xdmInfo.split("|")[0];
  const answers: Record<string, unknown>[] = [];
  const message = {
    _messageType: 0,
    _actionName: action,
    _conversationId: conversation,
    _correlationId: 7,
    _data: data,
    _actionType: type,
  };
  await host.receive(JSON.stringify(message), (answer) => answers.push(JSON.parse(answer) as Record<string, unknown>));
  return answers;
}

const word = SimulatedWord.open(docx(p("Un")), { api: "1.3" });
const host = new XdmHost(word, new CommonApi(word), "https://word.local");

test("gives the context that the library asks for first", async () => {
  const [answer] = await ask(host, "ContextActivationManager_getAppContextAsync", "id");
  expect(answer).toMatchObject({
    _messageType: 1,
    _correlationId: 7,
    _errorCode: 0,
    _data: { _appName: 32, _appUILocale: "fr-FR" },
  });
  const { _requirementMatrix } = answer?._data as { _requirementMatrix: string };
  expect(JSON.parse(_requirementMatrix)).toMatchObject({ WordApi: "1.3" });
});

test("answers a batch", async () => {
  const body = {
    Actions: [{ Id: 4, ActionType: 2, Name: "", ObjectPathId: 3, QueryInfo: { Select: ["text"] } }],
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1, Name: "" },
      3: { Id: 3, ObjectPathType: 4, Name: "Body", ParentObjectPathId: 1 },
    },
  };
  const [answer] = await ask(host, "executeMethod", {
    ArrayData: ["", "POST", "ProcessQuery", [], JSON.stringify(body), 0, 4],
    DdaMethod: { ControlId: "", Version: 1, DispatchId: 93 },
  });
  const { Data } = answer?._data as { Data: [number, string[], string] };
  expect(JSON.parse(Data[2])).toEqual({ Results: [{ ActionId: 4, Value: { Text: "Un" } }], TraceIds: [] });
});

test("tells a registered event, and answers nothing to another conversation", async () => {
  const answers = ask(host, "documentSelectionChanged", { eventDispId: 2 }, 1);
  expect((await answers)[0]).toMatchObject({ _responseType: 0, _data: { Error: 0 } });
  word.setSelection(0, 1);
  await new Promise((resolve) => setTimeout(resolve));
  expect((await answers)[1]).toMatchObject({ _responseType: 1, _actionName: "documentSelectionChanged" });
  const stray: string[] = [];
  await host.receive('{"_conversationId":"other"}', (answer) => stray.push(answer));
  expect(stray).toEqual([]);
});
