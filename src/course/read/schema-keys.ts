import * as z from 'zod';
import type { Path } from './spots.ts';
import { valueAt } from './value-at.ts';

/** The keys that the mapping at a path may have, whatever alternative of the schema the data chose. */
export function keysAt(schema: z.core.$ZodType, path: Path, data: unknown): string[] {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodDiscriminatedUnion) {
    const tag = inner.def.discriminator;
    const chosen = inner.options.filter((option) => accepts(option, tag, valueAt(data, [tag])));
    return chosen.flatMap((option) => keysAt(option, path, data));
  }
  if (inner instanceof z.ZodUnion) {
    return inner.options.flatMap((option) => keysAt(option, path, data));
  }
  const [key, ...rest] = path;
  if (key === undefined) return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
  const child = childOf(inner, key);
  return child ? keysAt(child, rest, valueAt(data, [key])) : [];
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodPipe) return unwrapped(schema.in);
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrapped(schema.unwrap())
    : schema;
}

function accepts(option: z.core.$ZodType, tag: string, value: unknown): boolean {
  const literal = childOf(option, tag);
  return literal instanceof z.ZodLiteral && literal.values.has(value as never);
}

function childOf(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject)
    return schema.shape[String(key)] as z.core.$ZodType | undefined;
  if (schema instanceof z.ZodArray) return schema.element as z.core.$ZodType;
  if (schema instanceof z.ZodRecord) return schema.valueType as z.core.$ZodType;
  return undefined;
}
