/**
 * The members of WordApi 1.7 that the registry's library lacks, added to it as it makes its own others: what they ask of Word
 * (`InsertAnnotations` of a paragraph, `GetAnnotationById` of the document) is assumed after their names. It runs in the
 * library's page, so it holds all that it needs.
 */
export function addAnnotationMembers(library: object = globalThis): void {
  interface ClientObject {
    readonly context: object;
  }
  type Make = new (context: object, path: object) => ClientObject;
  const { Word, OfficeExtension } = library as {
    readonly Word: Record<"Paragraph" | "Document", { readonly prototype: Record<string, unknown> }>;
    readonly OfficeExtension: {
      readonly ClientObject: Make;
      readonly BatchApiHelper: Record<"invokeMethod" | "createMethodObject", (...args: readonly unknown[]) => unknown>;
    };
  };
  const { BatchApiHelper } = OfficeExtension;
  class Annotation extends OfficeExtension.ClientObject {
    delete(): void {
      BatchApiHelper.invokeMethod(this, "Delete", 0, [], 0, 0);
    }
  }
  Word.Paragraph.prototype["insertAnnotations"] = function (this: ClientObject, set: unknown) {
    return BatchApiHelper.invokeMethod(this, "InsertAnnotations", 0, [set], 0, 0);
  };
  Word.Document.prototype["getAnnotationById"] = function (this: ClientObject, id: string) {
    return BatchApiHelper.createMethodObject(Annotation, this, "GetAnnotationById", 1, [id], false, false, null, 4);
  };
}
