type Props = {
  readonly value: number;
  readonly most: number;
  readonly kind?: "for" | "against" | "plain";
};

/** A number as a bar, as a share of the most that any of its kind comes to. The number stands beside it in words. */
export function Bar({ value, most, kind = "plain" }: Props) {
  const share = most === 0 ? 0 : (100 * value) / most;
  return (
    <svg className={`bar-chart bar-${kind}`} aria-hidden="true" focusable="false">
      <rect x="0" y="0" height="100%" width={`${share.toFixed(2)}%`} />
    </svg>
  );
}
