import { useCallback, useRef, type RefCallback, type RefObject } from "react";

/**
 * A reference to the element of a Fluent component, and what attaches it: the types of Fluent take a callback and no
 * object under `exactOptionalPropertyTypes`.
 */
export function useElementRef<E extends Element>(): readonly [RefObject<E | null>, RefCallback<E>] {
  const element = useRef<E>(null);
  const attach = useCallback((mounted: E | null) => {
    element.current = mounted;
  }, []);
  return [element, attach];
}
