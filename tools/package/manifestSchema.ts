// What an add-in's manifest may hold, told in our own words from Microsoft's schemas of February 2020, the last that were
// published (office-js-docs-pr, docs/overview/schemas/taskpane: OfficeAppManifestV1_1, TaskPaneAppVersionOverridesV1_0,
// OfficeAppBasicTypesV1_0). Only what a task pane of Word may use; what is absent here is refused.

/** A form that a text or an attribute has. */
export type ValueKind = keyof typeof valueKinds;

/** How often a child may stand: once, at most once, any number of times, at least once. */
type Count = "1" | "?" | "*" | "+";

/** What an element holds: its attributes, its children in their order, or a text. */
export interface Shape {
  readonly attributes?: Readonly<Record<string, ValueKind>>;
  readonly optional?: Readonly<Record<string, ValueKind>>;
  readonly children?: readonly (readonly [name: string, shape: string, count: Count])[];
  readonly text?: ValueKind;
}

export const valueKinds = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  version: /^\d{1,5}(\.\d{1,5}){0,3}$/,
  shortVersion: /^\d{1,5}\.\d{1,5}$/,
  culture: /^[a-zA-Z]{2,3}(-[a-zA-Z]{2,3})?$/,
  short: /^.{1,125}$/su,
  long: /^.{1,250}$/su,
  url: /^\S{1,2048}$/u,
  resource: /^.{1,32}$/su,
  size: /^(16|20|24|32|40|48|64|80)$/,
  host: /^Document$/,
  permission: /^(Restricted|ReadDocument|ReadAllDocument|WriteDocument|ReadWriteDocument)$/,
  taskPaneApp: /^TaskPaneApp$/,
  overrides: /^VersionOverridesV1_0$/,
  commandSurface: /^(PrimaryCommandSurface|ContextMenu)$/,
  button: /^Button$/,
  showTaskpane: /^ShowTaskpane$/,
} as const satisfies Readonly<Record<string, RegExp>>;

const reference: Shape = { attributes: { resid: "resource" } };

/** The shapes by name; the root is `OfficeApp`. */
export const shapes: Readonly<Record<string, Shape>> = {
  OfficeApp: {
    attributes: { xmlns: "url", "xmlns:xsi": "url", "xmlns:bt": "url", "xsi:type": "taskPaneApp" },
    children: [
      ["Id", "Id", "1"],
      ["Version", "Version", "1"],
      ["ProviderName", "Short", "1"],
      ["DefaultLocale", "Culture", "1"],
      ["DisplayName", "ShortSetting", "1"],
      ["Description", "LongSetting", "1"],
      ["IconUrl", "UrlSetting", "?"],
      ["HighResolutionIconUrl", "UrlSetting", "?"],
      ["SupportUrl", "UrlSetting", "?"],
      ["AppDomains", "AppDomains", "?"],
      ["Hosts", "AppHosts", "?"],
      ["Requirements", "AppRequirements", "?"],
      ["DefaultSettings", "DefaultSettings", "1"],
      ["Permissions", "Permissions", "1"],
      ["VersionOverrides", "VersionOverrides", "?"],
    ],
  },
  Id: { text: "uuid" },
  Short: { text: "short" },
  Url: { text: "url" },
  Version: { text: "version" },
  Culture: { text: "culture" },
  Permissions: { text: "permission" },
  ShortSetting: { attributes: { DefaultValue: "short" } },
  LongSetting: { attributes: { DefaultValue: "long" } },
  UrlSetting: { attributes: { DefaultValue: "url" } },
  AppDomains: { children: [["AppDomain", "Url", "+"]] },
  AppHosts: { children: [["Host", "AppHost", "+"]] },
  AppHost: { attributes: { Name: "host" } },
  AppRequirements: { children: [["Sets", "Sets", "?"]] },
  Sets: { optional: { DefaultMinVersion: "shortVersion" }, children: [["Set", "Set", "+"]] },
  Set: { attributes: { Name: "short" }, optional: { MinVersion: "shortVersion" } },
  DefaultSettings: { children: [["SourceLocation", "UrlSetting", "1"]] },
  VersionOverrides: {
    attributes: { xmlns: "url", "xsi:type": "overrides" },
    children: [
      ["Description", "Reference", "?"],
      ["Hosts", "Hosts", "?"],
      ["Resources", "Resources", "?"],
    ],
  },
  Reference: reference,
  Hosts: { children: [["Host", "Host", "+"]] },
  Host: { attributes: { "xsi:type": "host" }, children: [["DesktopFormFactor", "FormFactor", "?"]] },
  FormFactor: {
    children: [
      ["GetStarted", "GetStarted", "?"],
      ["FunctionFile", "Reference", "?"],
      ["ExtensionPoint", "ExtensionPoint", "+"],
    ],
  },
  GetStarted: {
    children: [
      ["Title", "Reference", "1"],
      ["Description", "Reference", "1"],
      ["LearnMoreUrl", "Reference", "1"],
    ],
  },
  ExtensionPoint: { attributes: { "xsi:type": "commandSurface" }, children: [["OfficeTab", "OfficeTab", "+"]] },
  OfficeTab: { attributes: { id: "short" }, children: [["Group", "Group", "+"]] },
  Group: {
    attributes: { id: "short" },
    children: [
      ["Label", "Reference", "1"],
      ["Icon", "Icon", "1"],
      ["Control", "Control", "+"],
    ],
  },
  Control: {
    attributes: { "xsi:type": "button", id: "short" },
    children: [
      ["Label", "Reference", "1"],
      ["Supertip", "Supertip", "1"],
      ["Icon", "Icon", "1"],
      ["Action", "Action", "1"],
    ],
  },
  Supertip: {
    children: [
      ["Title", "Reference", "1"],
      ["Description", "Reference", "1"],
    ],
  },
  Icon: { children: [["bt:Image", "IconImage", "+"]] },
  IconImage: { attributes: { size: "size", resid: "resource" } },
  Action: {
    attributes: { "xsi:type": "showTaskpane" },
    children: [
      ["TaskpaneId", "Short", "?"],
      ["SourceLocation", "Reference", "1"],
      ["Title", "Reference", "?"],
    ],
  },
  Resources: {
    children: [
      ["bt:Images", "Images", "?"],
      ["bt:Urls", "Urls", "?"],
      ["bt:ShortStrings", "ShortStrings", "?"],
      ["bt:LongStrings", "LongStrings", "?"],
    ],
  },
  Images: { children: [["bt:Image", "UrlResource", "+"]] },
  Urls: { children: [["bt:Url", "UrlResource", "+"]] },
  ShortStrings: { children: [["bt:String", "ShortResource", "+"]] },
  LongStrings: { children: [["bt:String", "LongResource", "+"]] },
  UrlResource: { attributes: { id: "resource", DefaultValue: "url" } },
  ShortResource: { attributes: { id: "resource", DefaultValue: "short" } },
  LongResource: { attributes: { id: "resource", DefaultValue: "long" } },
};

/** The namespaces, by the element that declares them: without them Office takes nothing of the file. */
export const namespaces = {
  OfficeApp: {
    xmlns: "http://schemas.microsoft.com/office/appforoffice/1.1",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "xmlns:bt": "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
  },
  VersionOverrides: { xmlns: "http://schemas.microsoft.com/office/taskpaneappversionoverrides" },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/** In which list of the resources each reference finds its own; an element not named here refers to a short string. */
export const listOfReference: Readonly<Record<string, string>> = {
  "bt:Image": "bt:Images",
  SourceLocation: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  FunctionFile: "bt:Urls",
  Description: "bt:LongStrings",
};
