import { isArray, isFiniteNumber, isObject, own, type JsonObject } from '../json/guards';
import { pointer } from '../json/pointer';

/** What does not fit the schema, and the keyword that says so. */
export interface SchemaProblem {
  readonly pointer: string;
  readonly keyword: string;
  readonly message: string;
}

/** Checks a value and answers with everything that does not fit; empty when it fits. */
export type SchemaCheck = (value: unknown) => SchemaProblem[];

interface Visit {
  readonly path: (string | number)[];
  /** What is found past them is not looked for. */
  readonly most: number;
  readonly problems: SchemaProblem[];
}
type Check = (value: unknown, visit: Visit) => void;
type Assertion = (value: unknown) => string | null;

/** Deeper documents are refused, so that no input can exhaust the stack. */
const maximumDepth = 64;

/**
 * Compiles a JSON Schema (2020-12) into a check. It knows the keywords our own schemas use and refuses any other, so
 * that none is passed over in silence. Written here because the rules import nothing, and the browser's content
 * security policy forbids the generated code of the usual libraries.
 *
 * @param most problems after which a check goes no deeper; a megabyte of nonsense has a hundred thousand
 * @throws Error when the schema uses a keyword this interpreter does not know
 */
export function compileSchema(schema: unknown, most = Infinity): SchemaCheck {
  const check = new Compiler(schema).compile(schema);
  return (value) => {
    const visit: Visit = { path: [], most, problems: [] };
    check(value, visit);
    return visit.problems;
  };
}

const annotations: ReadonlySet<string> = new Set(['$schema', '$id', '$defs', '$comment', 'title', 'description']);

class Compiler {
  readonly #definitions = new Map<string, Check>();

  constructor(private readonly root: unknown) {}

  compile(schema: unknown): Check {
    if (!isObject(schema)) throw new Error('A schema must be an object.');
    const checks = Object.entries(schema).flatMap(([keyword, argument]) => this.#keyword(keyword, argument, schema));
    const [only, ...others] = checks;
    if (only === undefined) return () => undefined;
    if (others.length === 0) return only;
    return (value, visit) => {
      for (const check of checks) check(value, visit);
    };
  }

  #keyword(keyword: string, argument: unknown, schema: JsonObject): Check[] {
    if (annotations.has(keyword)) return [];
    switch (keyword) {
      case '$ref':
        return [this.#reference(String(argument))];
      case 'properties':
      case 'additionalProperties':
        return this.#fields(keyword, schema);
      case 'propertyNames':
        return [this.#propertyNames(argument)];
      case 'items':
        return [this.#items(argument)];
      case 'oneOf':
        return [this.#oneOf(argument)];
      case 'required':
        return [required(isArray(argument) ? argument.map(String) : [])];
      default:
        return [assert(keyword, assertion(keyword, argument))];
    }
  }

  /** Definitions may refer to themselves, so they are looked up when they are first used. */
  #reference(reference: string): Check {
    return (value, visit) => {
      this.#definition(reference)(value, visit);
    };
  }

  #definition(reference: string): Check {
    const known = this.#definitions.get(reference);
    if (known !== undefined) return known;
    const definitions = isObject(this.root) ? own(this.root, '$defs') : undefined;
    const definition = isObject(definitions) ? own(definitions, reference.replace('#/$defs/', '')) : undefined;
    const check = this.compile(definition);
    this.#definitions.set(reference, check);
    return check;
  }

  /** Both keywords make one check, so that each field is visited once. */
  #fields(keyword: string, schema: JsonObject): Check[] {
    const properties = own(schema, 'properties');
    const isSecond = keyword === 'additionalProperties' && properties !== undefined;
    return isSecond ? [] : [this.#properties(properties ?? {}, own(schema, 'additionalProperties'))];
  }

  #properties(properties: unknown, additional: unknown): Check {
    const known = new Map(
      Object.entries(isObject(properties) ? properties : {}).map(([name, schema]) => [name, this.compile(schema)]),
    );
    const other = this.#additional(additional);
    return (value, visit) => {
      if (!isObject(value)) return;
      for (const key of Object.keys(value)) descend(visit, key, value[key], known.get(key) ?? other);
    };
  }

  #additional(additional: unknown): Check {
    if (additional === undefined || additional === true) return () => undefined;
    if (additional === false) return assert('additionalProperties', () => 'There is no such field.');
    return this.compile(additional);
  }

  #propertyNames(schema: unknown): Check {
    const check = this.compile(schema);
    return (value, visit) => {
      if (isObject(value)) for (const key of Object.keys(value)) descend(visit, key, key, check);
    };
  }

  #items(schema: unknown): Check {
    const check = this.compile(schema);
    return (value, visit) => {
      if (isArray(value))
        value.forEach((entry, index) => {
          descend(visit, index, entry, check);
        });
    };
  }

  /**
   * Of several shapes the one that was meant is the one that fits furthest down. Those that have the wrong fields are
   * not tried where another has the right ones: of ten thousand conditions each would be read nine times.
   */
  #oneOf(schemas: unknown): Check {
    const shapes = isArray(schemas) ? schemas : [];
    const checks = shapes.map((schema) => ({ check: this.compile(schema), mayFit: this.#outline(schema) }));
    return (value, visit) => {
      const likely = checks.filter(({ mayFit }) => mayFit(value));
      let closest: SchemaProblem[] | null = null;
      for (const { check } of likely.length > 0 ? likely : checks) {
        const attempt: Visit = { path: visit.path, most: visit.most, problems: [] };
        check(value, attempt);
        if (attempt.problems.length === 0) return;
        if (closest === null || distance(attempt.problems) < distance(closest)) closest = attempt.problems;
      }
      for (const problem of closest ?? []) visit.problems.push(problem);
    };
  }

  /** Whether an object has the fields a shape asks for, and none besides; of anything else it says yes. */
  #outline(schema: unknown): (value: unknown) => boolean {
    const properties = isObject(schema) ? own(schema, 'properties') : undefined;
    if (!isObject(schema) || !isObject(properties)) return () => true;
    const needed = own(schema, 'required');
    const names = isArray(needed) ? needed.map(String) : [];
    const isClosed = own(schema, 'additionalProperties') === false;
    const known = new Set(Object.keys(properties));
    return (value) =>
      !isObject(value) ||
      (names.every((name) => Object.hasOwn(value, name)) &&
        (!isClosed || Object.keys(value).every((key) => known.has(key))));
  }
}

/** A shape is far off when its discriminating field differs, nearer when only details are wrong. */
function distance(problems: readonly SchemaProblem[]): number {
  const wrongShape = problems.filter(({ keyword }) =>
    ['const', 'required', 'type', 'additionalProperties'].includes(keyword),
  );
  return wrongShape.length * 1000 + problems.length;
}

function descend(visit: Visit, part: string | number, value: unknown, check: Check): void {
  if (visit.problems.length >= visit.most) return;
  visit.path.push(part);
  if (visit.path.length > maximumDepth) report(visit, 'depth', 'This is nested too deeply.');
  else check(value, visit);
  visit.path.pop();
}

function report(visit: Visit, keyword: string, message: string): void {
  visit.problems.push({ pointer: pointer(...visit.path), keyword, message });
}

/** Each missing field is reported where it should stand. */
function required(names: readonly string[]): Check {
  return (value, visit) => {
    if (!isObject(value)) return;
    for (const name of names) {
      if (Object.hasOwn(value, name)) continue;
      visit.path.push(name);
      report(visit, 'required', 'This is missing.');
      visit.path.pop();
    }
  };
}

function assert(keyword: string, assertion: Assertion): Check {
  return (value, visit) => {
    const message = assertion(value);
    if (message !== null) report(visit, keyword, message);
  };
}

const typeNames: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: isFiniteNumber,
  integer: (value) => Number.isSafeInteger(value),
  boolean: (value) => typeof value === 'boolean',
  object: isObject,
  array: isArray,
  null: (value) => value === null,
};
const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
  null: 'null',
};

function assertion(keyword: string, argument: unknown): Assertion {
  switch (keyword) {
    case 'type':
      return typeAssertion(isArray(argument) ? argument.map(String) : [String(argument)]);
    case 'const':
      return (value) => (value === argument ? null : `Must be ${JSON.stringify(argument)}.`);
    case 'enum':
      return enumAssertion(isArray(argument) ? argument : []);
    case 'pattern':
      return patternAssertion(new RegExp(String(argument), 'u'));
    default:
      return boundAssertion(keyword, Number(argument));
  }
}

function typeAssertion(types: readonly string[]): Assertion {
  const predicates = types.map((type) => typeNames[type] ?? (() => false));
  const message = `Must be ${types.map((type) => typeWords[type] ?? type).join(' or ')}.`;
  const [first, ...others] = predicates;
  if (first !== undefined && others.length === 0) return (value) => (first(value) ? null : message);
  return (value) => (predicates.some((predicate) => predicate(value)) ? null : message);
}

function enumAssertion(allowed: readonly unknown[]): Assertion {
  const message = `Must be one of ${allowed.map(String).join(', ')}.`;
  return (value) => (allowed.includes(value) ? null : message);
}

function patternAssertion(pattern: RegExp): Assertion {
  return (value) =>
    typeof value !== 'string' || pattern.test(value) ? null : 'Has characters that may not stand here.';
}

interface Bound {
  readonly measure: (value: unknown) => number | null;
  readonly fits: (measure: number, bound: number) => boolean;
  readonly say: (bound: string, measure: string) => string;
}
const atLeast = (measure: number, bound: number): boolean => measure >= bound;
const atMost = (measure: number, bound: number): boolean => measure <= bound;
const numberOf = (value: unknown): number | null => (isFiniteNumber(value) ? value : null);
const lengthOf = (value: unknown): number | null => (typeof value === 'string' ? value.length : null);
const entriesOf = (value: unknown): number | null => (isArray(value) ? value.length : null);
const fieldsOf = (value: unknown): number | null => (isObject(value) ? Object.keys(value).length : null);

const bounds: Readonly<Record<string, Bound>> = {
  minimum: { measure: numberOf, fits: atLeast, say: (bound, is) => `Must be at least ${bound}, is ${is}.` },
  maximum: { measure: numberOf, fits: atMost, say: (bound, is) => `Must be at most ${bound}, is ${is}.` },
  minLength: {
    measure: lengthOf,
    fits: atLeast,
    say: (bound, has) => `Must have at least ${bound} characters, has ${has}.`,
  },
  maxLength: {
    measure: lengthOf,
    fits: atMost,
    say: (bound, has) => `Must have at most ${bound} characters, has ${has}.`,
  },
  minItems: {
    measure: entriesOf,
    fits: atLeast,
    say: (bound, has) => `Must have at least ${bound} entries, has ${has}.`,
  },
  maxItems: {
    measure: entriesOf,
    fits: atMost,
    say: (bound, has) => `Must have at most ${bound} entries, has ${has}.`,
  },
  minProperties: {
    measure: fieldsOf,
    fits: atLeast,
    say: (bound, has) => `Must have at least ${bound} entries, has ${has}.`,
  },
  maxProperties: {
    measure: fieldsOf,
    fits: atMost,
    say: (bound, has) => `Must have at most ${bound} entries, has ${has}.`,
  },
};

function boundAssertion(keyword: string, argument: number): Assertion {
  const bound = bounds[keyword];
  if (bound === undefined) throw new Error(`The schema uses the keyword ${keyword}, which is not known here.`);
  return (value) => {
    const measure = bound.measure(value);
    return measure === null || bound.fits(measure, argument) ? null : bound.say(String(argument), String(measure));
  };
}
