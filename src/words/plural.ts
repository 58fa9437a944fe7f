/** The forms a counted noun takes in a language; which numbers use which is the language's own rule. */
export type Forms = { readonly other: string } & { readonly [Form in Exclude<Intl.LDMLPluralRule, "other">]?: string };

/** A function that says "1 claim", "3 claims" by the plural rules and number format of a language. */
export function counter(language: string): (count: number, forms: Forms) => string {
  const rules = once(() => new Intl.PluralRules(language));
  const numbers = once(() => new Intl.NumberFormat(language));
  return (count, forms) => `${numbers().format(count)} ${forms[rules().select(count)] ?? forms.other}`;
}

/** A maker that makes when first asked, and then keeps: a browser takes tens of milliseconds to load a language's rules. */
export function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
