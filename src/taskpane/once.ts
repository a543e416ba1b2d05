/** Lets a click through, and not the second one of a double click: what it asks for would be done twice. */
export function once(act: () => void): (event: { readonly detail: number }) => void {
  return ({ detail }) => {
    if (detail < 2) act();
  };
}
