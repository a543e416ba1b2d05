import { damaged } from "../../record";
import { valuesOf } from "../labels";
import type { Observation } from "../types";
import { flag, identifier, instant, oneOf, optionalWords, wholeNumber } from "./codecs";
import { attribute, elementText, type Attribute, type Attributes } from "./xml";

/** The anchor in two attributes, both or neither. */
const anchor: Attribute<Observation["anchor"]> = {
  names: ["quote", "where"],
  read({ attributes: { quote, where } }) {
    if (quote === undefined && where === undefined) return null;
    if (quote === undefined || where === undefined) throw damaged("half an anchor");
    return { quote, where };
  },
  write: (value) => ({ attributes: { quote: value && value.quote, where: value && value.where } }),
};

/** How a constat is kept. */
export const observationAttributes: Attributes<Observation> = {
  id: attribute("id", identifier),
  criterion: attribute("of", wholeNumber),
  kind: attribute("is", oneOf(valuesOf("observation"))),
  text: elementText,
  basis: attribute("basis", oneOf(valuesOf("basis"))),
  evidence: attribute("evidence", optionalWords),
  anchor,
  isDeleted: attribute("deleted", flag),
  at: attribute("at", instant),
};
