import { posix } from "node:path";
import { parseSync } from "vite";
import { IMPURE_GLOBALS, WORDED_ATTRIBUTES } from "./rules.ts";

export type Import = { readonly specifier: string; readonly isTypeOnly: boolean; readonly line: number };
export type Mention = { readonly name: string; readonly line: number };

/** What the rules need to know of a source file. */
export type SourceFile = {
  /** From the top of the repository, with `/` between folders. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** Lines with `export * from`. */
  readonly exportsOfAll: readonly number[];
  readonly impureGlobals: readonly Mention[];
  /** Lines with the type `any`. */
  readonly anys: readonly number[];
  /** Words written into what is shown, outside of the catalogue. */
  readonly shownWords: readonly Mention[];
};

type Node = { readonly type: string; readonly start: number; readonly [key: string]: unknown };

/** Read a source file; throws where it does not parse. */
export function readSourceFile(path: string, text: string): SourceFile {
  const { program, errors } = parseSync(posix.basename(path), text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const imports: Import[] = [];
  const exportsOfAll: number[] = [];
  const impureGlobals: Mention[] = [];
  const anys: number[] = [];
  const shownWords: Mention[] = [];
  walk(program as unknown as Node, undefined, "", (node, parent, key) => {
    const line = lineOf(text, node.start);
    const found = importOf(node);
    if (found !== undefined) imports.push({ ...found, line });
    if (node.type === "ExportAllDeclaration") exportsOfAll.push(line);
    if (node.type === "TSAnyKeyword") anys.push(line);
    const impure = impureGlobalOf(node, parent, key);
    if (impure !== undefined) impureGlobals.push({ name: impure, line });
    for (const name of shownWordsOf(node, parent)) shownWords.push({ name, line });
  });
  const lines = text.replace(/\n$/, "").split("\n").length;
  return { path, lines, imports, exportsOfAll, impureGlobals, anys, shownWords };
}

type Visit = (node: Node, parent: Node | undefined, key: string) => void;

function walk(node: Node, parent: Node | undefined, key: string, visit: Visit): void {
  visit(node, parent, key);
  for (const [childKey, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, node, childKey, visit);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

/** The import that a node is: a declaration, a re-export, `import()` of a literal, or `import()` in a type. */
function importOf(node: Node): { specifier: string; isTypeOnly: boolean } | undefined {
  const { source } = node;
  if (!isNode(source) || typeof source["value"] !== "string") return undefined;
  const specifier = source["value"];
  switch (node.type) {
    case "ImportDeclaration":
    case "ExportNamedDeclaration":
    case "ExportAllDeclaration":
      return { specifier, isTypeOnly: isTypeOnly(node) };
    case "ImportExpression":
      return { specifier, isTypeOnly: false };
    case "TSImportType":
      return { specifier, isTypeOnly: true };
    default:
      return undefined;
  }
}

function isTypeOnly(declaration: Node): boolean {
  if (declaration["importKind"] === "type" || declaration["exportKind"] === "type") return true;
  const specifiers = declaration["specifiers"];
  if (!Array.isArray(specifiers) || specifiers.length === 0) return false;
  return specifiers.every(({ importKind, exportKind }) => importKind === "type" || exportKind === "type");
}

/** The impure global that a node names, whether or not something of the same name is declared nearby. */
function impureGlobalOf(node: Node, parent: Node | undefined, key: string): string | undefined {
  if (node.type === "MemberExpression") {
    return nameOf(node["object"]) === "Math" && memberName(node) === "random" ? "Math.random" : undefined;
  }
  const name = nameOf(node);
  if (name === undefined || !IMPURE_GLOBALS.includes(name)) return undefined;
  const isMember = parent?.type === "MemberExpression" && key === "property" && parent["computed"] !== true;
  const isKey = key === "key" && parent?.["computed"] !== true;
  return isMember || isKey ? undefined : name;
}

function nameOf(node: unknown): string | undefined {
  if (!isNode(node) || node.type !== "Identifier") return undefined;
  return typeof node["name"] === "string" ? node["name"] : undefined;
}

function memberName(member: Node): unknown {
  const { property } = member;
  if (!isNode(property)) return undefined;
  return member["computed"] === true ? property["value"] : property["name"];
}

/** Words between tags, and in attributes that are shown or read out. */
function shownWordsOf(node: Node, parent: Node | undefined): readonly string[] {
  if (node.type === "JSXText") return onlyWords(node["value"]);
  if (node.type === "JSXExpressionContainer") {
    const isChild = parent?.type === "JSXElement" || parent?.type === "JSXFragment";
    return isChild ? wordsOf(node["expression"]) : [];
  }
  if (node.type !== "JSXAttribute") return [];
  const { name, value } = node;
  const attribute = isNode(name) ? name["name"] : undefined;
  if (typeof attribute !== "string" || !WORDED_ATTRIBUTES.includes(attribute) || !isNode(value)) return [];
  return wordsOf(value.type === "JSXExpressionContainer" ? value["expression"] : value);
}

/** Words that an expression may come to, as far as they are written in it. */
function wordsOf(expression: unknown): readonly string[] {
  if (!isNode(expression)) return [];
  switch (expression.type) {
    case "Literal":
      return onlyWords(expression["value"]);
    case "TemplateLiteral":
      return childrenOf(expression, "quasis").flatMap(({ value }) => onlyWords((value as { raw: unknown }).raw));
    case "ConditionalExpression":
      return [...wordsOf(expression["consequent"]), ...wordsOf(expression["alternate"])];
    case "LogicalExpression":
    case "BinaryExpression":
      return [...wordsOf(expression["left"]), ...wordsOf(expression["right"])];
    default:
      return [];
  }
}

function childrenOf(node: Node, key: string): readonly Node[] {
  const value = node[key];
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function onlyWords(value: unknown): readonly string[] {
  return typeof value === "string" && /\p{L}/u.test(value) ? [value.trim()] : [];
}
