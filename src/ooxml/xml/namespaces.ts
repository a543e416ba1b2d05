/**
 * Our own short names of the namespaces we read, Transitional and Strict made one (ECMA-376-1 and -4, annexes A).
 * Documents may use any prefix.
 */
export const namespaces: ReadonlyMap<string, string> = new Map([
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"],
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", "r"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
  ["http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"],
  ["http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp"],
  ["http://schemas.openxmlformats.org/drawingml/2006/main", "a"],
  ["http://purl.oclc.org/ooxml/drawingml/main", "a"],
  ["http://schemas.microsoft.com/office/drawing/2017/decorative", "adec"],
  ["urn:schemas-microsoft-com:vml", "v"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/math", "m"],
  ["http://purl.oclc.org/ooxml/officeDocument/math", "m"],
  ["urn:schemas-microsoft-com:office:office", "o"],
  ["urn:schemas-microsoft-com:office:word", "w10"],
  ...wordExtensions(),
  ["http://schemas.openxmlformats.org/officeDocument/2006/customXml", "ds"],
  ["http://purl.oclc.org/ooxml/officeDocument/customXml", "ds"],
  ["http://schemas.openxmlformats.org/package/2006/relationships", "rel"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/extended-properties", "ep"],
  ["http://purl.oclc.org/ooxml/officeDocument/extendedProperties", "ep"],
]);

/**
 * Namespaces that Word added since 2007 ([MS-DOCX] 2.2, [MS-ODRAWXML] 2.2): it shows the alternative that requires them
 * (ECMA-376-3, 10.2.1).
 */
function wordExtensions(): readonly (readonly [string, string])[] {
  const office = "http://schemas.microsoft.com/office";
  return [
    [`${office}/word/2006/wordml`, "wne"],
    [`${office}/word/2010/wordml`, "w14"],
    [`${office}/word/2012/wordml`, "w15"],
    [`${office}/word/2015/wordml/symex`, "w16se"],
    [`${office}/word/2016/wordml/cid`, "w16cid"],
    [`${office}/word/2018/wordml`, "w16"],
    [`${office}/word/2018/wordml/cex`, "w16cex"],
    [`${office}/word/2020/wordml/sdtdatahash`, "w16sdtdh"],
    [`${office}/word/2010/wordprocessingDrawing`, "wp14"],
    [`${office}/word/2010/wordprocessingCanvas`, "wpc"],
    [`${office}/word/2010/wordprocessingGroup`, "wpg"],
    [`${office}/word/2010/wordprocessingInk`, "wpi"],
    [`${office}/word/2010/wordprocessingShape`, "wps"],
    [`${office}/drawing/2010/main`, "a14"],
    [`${office}/drawing/2014/main`, "a16"],
    [`${office}/drawing/2014/chartex`, "cx"],
    [`${office}/drawing/2015/9/8/chartex`, "cx1"],
    [`${office}/drawing/2015/10/21/chartex`, "cx2"],
    [`${office}/drawing/2016/5/9/chartex`, "cx3"],
    [`${office}/drawing/2016/5/10/chartex`, "cx4"],
    [`${office}/drawing/2016/5/11/chartex`, "cx5"],
    [`${office}/drawing/2016/5/12/chartex`, "cx6"],
    [`${office}/drawing/2016/5/13/chartex`, "cx7"],
    [`${office}/drawing/2016/5/14/chartex`, "cx8"],
    [`${office}/drawing/2016/ink`, "aink"],
    [`${office}/drawing/2017/model3d`, "am3d"],
  ];
}
