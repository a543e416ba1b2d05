/** Event names of the web protocol and their dispatch ids on Windows. */
export const eventIds = {
  settingsChanged: 1,
  documentSelectionChanged: 2,
  officeThemeChanged: 9,
  richApiMessage: 33,
  appCommandInvoked: 39,
} as const;

export type EventName = keyof typeof eventIds;

/** What a transport does to deliver an event: the payload is data, each transport wraps it its own way. */
export type Deliver = (payload: readonly string[]) => void;

/** Who listens to what, over all transports. */
export class Events {
  private readonly handlers = new Map<EventName, Set<Deliver>>();

  /** Registers and returns the way to stop. */
  on(name: EventName, deliver: Deliver): () => void {
    const set = this.handlers.get(name) ?? new Set<Deliver>();
    this.handlers.set(name, set.add(deliver));
    return () => set.delete(deliver);
  }

  /** Tells all who listen, later, as a real host would. */
  fire(name: EventName, payload: readonly string[] = []): void {
    for (const deliver of this.handlers.get(name) ?? []) queueMicrotask(() => deliver(payload));
  }

  isHeard(name: EventName): boolean {
    return (this.handlers.get(name)?.size ?? 0) > 0;
  }
}
