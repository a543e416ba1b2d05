import type { XmlElement } from "../../ooxml";
import type { AuditPolicy } from "../types";
import { flag, instant, requiredWords } from "./codecs";
import {
  attribute,
  elementText,
  listOf,
  readChildren,
  readElement,
  writeChildren,
  writeElement,
  type Attributes,
  type Children,
} from "./xml";

/** One word of the académie's own, and the `AuditWordKey` that it stands for. */
interface Label {
  readonly of: string;
  readonly label: string;
}

const policyAttributes: Attributes<Omit<AuditPolicy, "labels">> = {
  fiveMinorsMakeMajor: attribute("fiveMinors", flag),
  at: attribute("at", instant),
};

const labelElements = listOf<Label>(
  "label",
  { of: attribute("of", requiredWords), label: elementText },
  ({ of }) => of,
);

const policyChildren: Children<Pick<AuditPolicy, "labels">> = {
  labels: {
    name: labelElements.name,
    read: (elements) => Object.fromEntries(labelElements.read(elements).map(({ of, label }) => [of, label])),
    write: (labels) =>
      labelElements.write(
        Object.entries(labels)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([of, label]) => ({ of, label })),
      ),
  },
};

/** Reads what the académie chose. */
export function readPolicy(element: XmlElement): AuditPolicy {
  const { fiveMinorsMakeMajor, at } = readElement(element, policyAttributes);
  const { labels } = readChildren(element, policyChildren);
  return { fiveMinorsMakeMajor, labels, at };
}

/** Writes what the académie chose, its words in one order. */
export function writePolicy(policy: AuditPolicy): string {
  return writeElement("policy", policy, policyAttributes, writeChildren(policy, policyChildren));
}
