/** What a proof came to: whether it holds, and what is printed of it. */
export interface Proof {
  readonly holds: boolean;
  readonly text: string;
}
