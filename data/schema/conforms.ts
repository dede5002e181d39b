/**
 * Whether a value is just what a schema describes, found out without the copies and lists of faults that Zod makes on the
 * way: most values are, and a page waits for the answer. Whatever this does not know, or does not find good, is left to Zod,
 * which says what is wrong: it may say no too often, and never yes.
 *
 * It reads what Zod keeps of a schema (`_zod.def`); schemas here change no value, so what conforms is its own result. Must
 * not know: which schema it is, what is done with a value.
 */
import type * as z from 'zod/mini';

type Test = (value: unknown) => boolean;

/** As far as it is read here. */
interface Definition {
  readonly type: string;
  readonly checks?: readonly { readonly _zod: { readonly def: CheckDefinition } }[];
  readonly format?: string;
  readonly check?: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly catchall?: Schema;
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly keyType?: Schema;
  readonly valueType?: Schema;
  readonly entries?: Readonly<Record<string, string | number>>;
}

interface CheckDefinition {
  readonly check: string;
  readonly format?: string;
  readonly pattern?: RegExp;
  readonly minimum?: number;
  readonly value?: number;
  readonly inclusive?: boolean;
  readonly fn?: (value: never) => unknown;
}

interface Schema {
  readonly _zod: { readonly def: Definition };
}

const never: Test = () => false;
const known = new WeakMap<object, Test>();

/** @returns false also where it cannot be told here */
export const conforms = <T>(schema: z.ZodMiniType<T>, value: unknown): value is T =>
  testOf(schema as unknown as Schema)(value);

function testOf(schema: Schema): Test {
  const before = known.get(schema);
  if (before !== undefined) return before;
  const { def } = schema._zod;
  const test = allOf([ofType(def), ...(def.checks ?? []).map(({ _zod }) => ofCheck(_zod.def))]);
  known.set(schema, test);
  return test;
}

function allOf([first = never, ...rest]: readonly Test[]): Test {
  if (rest.length === 0) return first;
  return (value) => {
    if (!first(value)) return false;
    for (const test of rest) if (!test(value)) return false;
    return true;
  };
}

function ofType(def: Definition): Test {
  switch (def.type) {
    case 'string':
      // A format of its own, such as an address, is more than a string with checks.
      return def.format === undefined ? (value) => typeof value === 'string' : never;
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'number':
      return def.format === undefined ? Number.isFinite : def.format === 'safeint' ? Number.isSafeInteger : never;
    case 'enum': {
      const values = new Set<unknown>(Object.values(def.entries ?? {}));
      return (value) => values.has(value);
    }
    case 'optional':
      return orNothing(undefined, def.innerType);
    case 'nullable':
      return orNothing(null, def.innerType);
    case 'array':
      return ofArray(def.element);
    case 'record':
      return ofRecord(def.keyType, def.valueType);
    case 'object':
      return def.catchall?._zod.def.type === 'never' ? ofStrictObject(def.shape ?? {}) : never;
    default:
      return never;
  }
}

function ofCheck({ check, format, pattern, minimum, value: limit = Number.NaN, inclusive, fn }: CheckDefinition): Test {
  switch (check) {
    case 'string_format':
      return format === 'regex' && pattern !== undefined && !pattern.global
        ? (value) => pattern.test(value as string)
        : never;
    case 'min_length':
      return (value) => (value as string).length >= (minimum ?? Infinity);
    case 'greater_than':
      return (value) => (inclusive ? (value as number) >= limit : (value as number) > limit);
    case 'less_than':
      return (value) => (inclusive ? (value as number) <= limit : (value as number) < limit);
    case 'custom':
      return fn === undefined ? never : (value) => fn(value as never) === true;
    default:
      return never;
  }
}

function orNothing(nothing: null | undefined, inner: Schema | undefined): Test {
  if (inner === undefined) return never;
  const test = testOf(inner);
  return (value) => value === nothing || test(value);
}

function ofArray(element: Schema | undefined): Test {
  if (element === undefined) return never;
  const test = testOf(element);
  return (value) => {
    if (!Array.isArray(value)) return false;
    for (let at = 0; at < value.length; at += 1) if (!test(value[at])) return false;
    return true;
  };
}

function ofRecord(key: Schema | undefined, inner: Schema | undefined): Test {
  if (key === undefined || inner === undefined) return never;
  const [keyTest, valueTest] = [testOf(key), testOf(inner)];
  return (value) => {
    if (!isPlain(value)) return false;
    for (const name in value) if (!keyTest(name) || !valueTest(value[name])) return false;
    return true;
  };
}

function ofStrictObject(shape: Readonly<Record<string, Schema>>): Test {
  const tests = Object.entries(shape).map(([name, schema]) => ({ name, test: testOf(schema) }));
  const names = new Set(Object.keys(shape));
  return (value) => {
    if (!isPlain(value)) return false;
    for (const { name, test } of tests) if (!test(value[name])) return false;
    for (const name in value) if (!names.has(name)) return false;
    return true;
  };
}

/** As JSON makes them: nothing is inherited but what every object has. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
