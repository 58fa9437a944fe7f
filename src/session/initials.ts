/** Up to three capitals from the words of a name; a name of one word gives its first two letters. */
export function initialsOf(name: string): string {
  const parts = name.split(/[\s\-(),.]+/).filter((part) => /^\p{L}/u.test(part));
  if (parts.length === 0) return "?";
  if (parts.length === 1) return [...(parts[0] as string)].slice(0, 2).join("");
  return parts
    .slice(0, 3)
    .map((part) => [...part][0]?.toUpperCase() ?? "")
    .join("");
}
