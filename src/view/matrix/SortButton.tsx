import { ArrowDown, ArrowUpDown } from "lucide-react";

type Props = { readonly label: string; readonly sorted: boolean; readonly onSort: () => void };

/** Sorts the rows of a table by the column it stands in; pressed again, by what they were sorted by at first. */
export function SortButton({ label, sorted, onSort }: Props) {
  return (
    <button type="button" className="icon-button not-printed" aria-label={label} aria-pressed={sorted} onClick={onSort}>
      {sorted ? <ArrowDown aria-hidden="true" /> : <ArrowUpDown aria-hidden="true" />}
    </button>
  );
}
