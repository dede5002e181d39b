// A helper for readings: `exactOptionalPropertyTypes` takes no undefined in an optional field.

/** An object with the field where there is a value, else an empty one. */
export function optional<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: V });
}
