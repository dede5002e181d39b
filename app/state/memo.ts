/**
 * Remembers the last answer, by reference of the arguments: enough for one reader looking at one thing, and it never
 * grows. Must not know: what is computed.
 */
export function memoLast<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | undefined;
  return (...args) => {
    const same =
      last !== undefined && last.args.length === args.length && args.every((arg, i) => arg === last?.args[i]);
    if (!same || last === undefined) last = { args, result: compute(...args) };
    return last.result;
  };
}
