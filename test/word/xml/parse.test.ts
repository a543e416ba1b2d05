import { parseXml, serialiseXml } from "./parse";

test.each([
  [
    "an ordinary part",
    '<?xml version="1.0"?>\r\n<w:a x = "1"  y=\'&gt;\'><w:b />text &amp; <w:c></w:c><!-- no --><![CDATA[<x>]]></w:a>\n',
  ],
  ["signs of all planes", "<a>é \u{1F600} &#xE9;</a>"],
])("%s comes back to the character", (_label, xml) => {
  expect(serialiseXml(parseXml(xml))).toBe(xml);
});

test("text is decoded, attributes are read and written", () => {
  const { root } = parseXml('<a b="1 &lt; 2">x &amp; <!-- y --><![CDATA[<z>]]></a>');
  expect(root.text).toBe("x & <z>");
  expect(root.attribute("b")).toBe("1 < 2");
  root.setAttribute("b", 'say "hi"');
  expect(root.toString()).toContain('b="say &quot;hi&quot;"');
});

test("what is not well-formed is refused", () => {
  expect(() => parseXml("<a><b></a>")).toThrow();
});
