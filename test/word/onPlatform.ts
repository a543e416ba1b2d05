/** The library as on another platform than the one that it found: it fixes both properties once it is ready. */
export function onPlatform(library: typeof Office, platform: string): typeof Office {
  const context: unknown = Object.create(library.context, { platform: { value: platform } });
  return Object.create(library, { context: { value: context } }) as typeof Office;
}
