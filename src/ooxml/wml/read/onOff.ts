/** Whether an element of type CT_OnOff is on (ECMA-376-1, 17.17.4): present without a value means on. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || value === "1" || value === "true" || value === "on";
}
