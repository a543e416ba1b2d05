import { listOfReference, namespaces, shapes, valueKinds, type ValueKind } from "./manifestSchema";
import { allNamed, xmlTree, type XmlNode } from "./xmlTree";

/**
 * What Office would refuse in a manifest, each in a line; empty for a good one. The schemas first, then what they do not
 * see: references to nothing, addresses that are not https, icons that Word asks for.
 */
export function manifestFaults(xml: string): readonly string[] {
  const app = xmlTree(xml);
  if (app.name !== "OfficeApp") return [`the root is ${app.name}`];
  return [...shapeFaults(app, "OfficeApp"), ...namespaceFaults(app), ...resourceFaults(app), ...addressFaults(app)];
}

/** What the schemas refuse: a name, an order, a number of times, a value. */
function shapeFaults(node: XmlNode, shapeName: string): readonly string[] {
  const { attributes = {}, optional = {}, children = [], text } = shapes[shapeName]!;
  const allowed: Readonly<Record<string, ValueKind>> = { ...attributes, ...optional };
  return [
    ...Object.keys(attributes).flatMap((name) => (name in node.attributes ? [] : [`${node.name} lacks ${name}`])),
    ...Object.entries(node.attributes).flatMap(([name, value]) => {
      const kind = allowed[name];
      return kind === undefined ? [`${node.name} has ${name}`] : valueFaults(`${node.name} ${name}`, value, kind);
    }),
    ...(text ? valueFaults(node.name, node.text, text) : node.text.trim() ? [`${node.name} holds a text`] : []),
    ...orderFaults(
      node,
      children.map(([name]) => name),
    ),
    ...children.flatMap(([name, shape, count]) => {
      const found = node.children.filter((child) => child.name === name);
      const least = count === "1" || count === "+" ? 1 : 0;
      const most = count === "1" || count === "?" ? 1 : Infinity;
      const isCounted = found.length >= least && found.length <= most;
      return [
        ...(isCounted ? [] : [`${node.name} has ${found.length} ${name}`]),
        ...found.flatMap((child) => shapeFaults(child, shape)),
      ];
    }),
  ];
}

function valueFaults(where: string, value: string, kind: ValueKind): readonly string[] {
  return valueKinds[kind].test(value) ? [] : [`${where} is no ${kind}: ${value}`];
}

function orderFaults(node: XmlNode, order: readonly string[]): readonly string[] {
  const names = node.children.map(({ name }) => name);
  const unknown = names.filter((name) => !order.includes(name));
  if (unknown.length > 0) return unknown.map((name) => `${node.name} has ${name}`);
  const sorted = [...names].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return names.join() === sorted.join() ? [] : [`${node.name} has its children in another order: ${names.join(", ")}`];
}

function namespaceFaults(app: XmlNode): readonly string[] {
  return Object.entries(namespaces).flatMap(([element, declared]) =>
    [...(app.name === element ? [app] : []), ...allNamed(element, app)].flatMap(({ attributes }) =>
      Object.entries(declared).flatMap(([name, value]) =>
        attributes[name] === value ? [] : [`${element} ${name} is ${attributes[name]}`],
      ),
    ),
  );
}

/** Resources: no two of one name, none missing, none of another kind, none that nothing uses. */
function resourceFaults(app: XmlNode): readonly string[] {
  const lists = allNamed("Resources", app).flatMap(({ children }) => children);
  const listOf = new Map(lists.flatMap((list) => list.children.map(({ attributes }) => [attributes["id"], list.name])));
  const ids = lists.flatMap((list) => list.children.map(({ attributes }) => attributes["id"]!));
  const references = everyNode(app).filter(({ attributes }) => "resid" in attributes);
  const used = new Set(references.map(({ attributes }) => attributes["resid"]));
  const owned = [...allNamed("Group", app), ...allNamed("Control", app)].map(({ attributes }) => attributes["id"]!);
  return [
    ...[...repeated(ids), ...repeated(owned)].map((id) => `two elements are named ${id}`),
    ...references.flatMap(({ name, attributes }) => {
      const wanted = listOfReference[name] ?? "bt:ShortStrings";
      const found = listOf.get(attributes["resid"]);
      return found === wanted ? [] : [`${name} refers to ${attributes["resid"]}, which is ${found ?? "nowhere"}`];
    }),
    ...ids.filter((id) => !used.has(id)).map((id) => `nothing uses ${id}`),
    // Word draws each of these sizes; the schema leaves them free.
    ...allNamed("Icon", app).flatMap(({ children }) => {
      const sizes = children.map(({ attributes }) => attributes["size"]);
      return ["16", "32", "80"].filter((size) => !sizes.includes(size)).map((size) => `an icon lacks its size ${size}`);
    }),
  ];
}

/** Every address is https, and of the host of the pane: what another host serves, Office opens in a browser. */
function addressFaults(app: XmlNode): readonly string[] {
  const values = everyNode(app).map(({ attributes }) => attributes["DefaultValue"] ?? "");
  const addresses = values.filter((value) => /^[a-z][a-z0-9+.-]*:\/\//i.test(value));
  const home = allNamed("DefaultSettings", app)[0]?.children[0]?.attributes["DefaultValue"] ?? "";
  if (!URL.canParse(home)) return [`the pane has no address: ${home}`];
  const { origin } = new URL(home);
  return addresses.flatMap((address) => {
    if (!URL.canParse(address)) return [`${address} is no address`];
    const url = new URL(address);
    return url.protocol === "https:" && url.origin === origin ? [] : [`${address} is not of ${origin}`];
  });
}

function everyNode(from: XmlNode): readonly XmlNode[] {
  return [from, ...from.children.flatMap(everyNode)];
}

function repeated(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, at) => names.indexOf(name) < at))];
}
