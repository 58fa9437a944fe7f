/** A folder of `src/`, or a file at its top without its extension. */
export type Unit = string;

/** What every unit may import besides what the table gives it. */
export const SHARED: readonly Unit[] = ["result", "diagnostic", "words"];

export type Allowance = {
  /** May be imported for its values. Importing a type counts as well. */
  readonly values: readonly Unit[];
  /** May be imported with `import type` alone. */
  readonly types?: readonly Unit[];
  /** The unit is part of what is shared, and gets only what is listed here. */
  readonly isShared?: true;
};

const CORE: readonly Unit[] = ["graph", "document", "format", "semantics", "layout", "edit", "storage"];

/** Who may import whom. `format`, `semantics`, `layout` and `edit` never import one another. */
export const IMPORT_TABLE: Readonly<Record<Unit, Allowance>> = {
  result: { values: [], isShared: true },
  words: { values: [], isShared: true },
  diagnostic: { values: ["result", "words"], isShared: true },
  graph: { values: [] },
  document: { values: ["graph"] },
  format: { values: ["document", "graph"] },
  edit: { values: ["document", "graph"] },
  semantics: { values: ["graph"] },
  layout: { values: ["graph"] },
  storage: { values: [] },
  session: { values: CORE },
  view: { values: ["session"], types: CORE },
  cli: { values: CORE },
  main: { values: [...CORE, "session", "view"] },
};

/** Which units may import a package, by the longest name that fits. A package that is not here may not be imported. */
export const PACKAGE_TABLE: Readonly<Record<string, readonly Unit[]>> = {
  react: ["view", "main"],
  "react-dom": ["view", "main"],
  "react-aria-components": ["view", "main"],
  "@xyflow/react": ["view", "main"],
  "lucide-react": ["view", "main"],
  "@fontsource-variable/atkinson-hyperlegible-next": ["view", "main"],
  zod: ["document"],
  "jsonc-parser": ["document"],
  elkjs: ["layout"],
  immer: ["edit", "session"],
  minisearch: ["session"],
  // The front door of zustand imports React; a store that knows nothing of React comes from `zustand/vanilla`.
  zustand: ["view", "main"],
  "zustand/vanilla": ["session"],
  "node:": ["cli"],
};

/**
 * Units whose results depend on nothing but their arguments: no clock, no chance, no browser.
 * Words are not among them: writing out a date that is given takes a `Date`.
 */
export const PURE_UNITS: readonly Unit[] = [
  "result",
  "diagnostic",
  "graph",
  "document",
  "format",
  "semantics",
  "layout",
  "edit",
];

/** What a pure unit may not mention. `Math.random` is looked for as well. */
export const IMPURE_GLOBALS: readonly string[] = [
  "Date",
  "performance",
  "crypto",
  "document",
  "window",
  "navigator",
  "localStorage",
  "sessionStorage",
  "indexedDB",
];

/** Units that may hold JSX. */
export const JSX_UNITS: readonly Unit[] = ["view", "main"];

/** Attributes that are read out or shown, so that their words belong in the catalogue. */
export const WORDED_ATTRIBUTES: readonly string[] = [
  "alt",
  "aria-description",
  "aria-label",
  "aria-placeholder",
  "aria-roledescription",
  "aria-valuetext",
  "description",
  "label",
  "placeholder",
  "title",
];

/** Names that say nothing of what is inside. */
export const EMPTY_NAMES: readonly string[] = ["util", "utils", "helper", "helpers", "common", "misc"];

export const MAX_LINES = 400;
