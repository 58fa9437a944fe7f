import { type ArgumentMap, RECORD_LISTS } from "./argument-map.ts";

const LINE = 100;

/**
 * A map as the text of its file, in the one canonical form: fields sorted by name, records by id, two spaces of indent,
 * values of plain parts on one line where they fit in 100 columns, a newline at the end.
 * Unknown fields are written like any other. Equal maps give equal bytes. O(map · log map).
 */
export function serializeMap(map: ArgumentMap): string {
  const sorted: { [field: string]: unknown } = { ...map };
  for (const list of RECORD_LISTS) sorted[list] = [...map[list]].sort((a, b) => compare(a.id, b.id));
  return `${write(sorted, "")}\n`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function write(value: unknown, indent: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const items = Array.isArray(value) ? value.map((item) => ({ key: "", item })) : fieldsOf(value);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  if (items.length === 0) return open + close;
  const inner = `${indent}  `;
  if (items.every(({ item }) => typeof item !== "object" || item === null)) {
    const space = open === "{" ? " " : "";
    const line = `${open}${space}${items.map(({ key, item }) => key + JSON.stringify(item)).join(", ")}${space}${close}`;
    if (indent.length + line.length <= LINE) return line;
  }
  return `${open}\n${items.map(({ key, item }) => `${inner}${key}${write(item, inner)}`).join(",\n")}\n${indent}${close}`;
}

function fieldsOf(value: object): { key: string; item: unknown }[] {
  return Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => compare(a, b))
    .map(([field, item]) => ({ key: `${JSON.stringify(field)}: `, item }));
}
