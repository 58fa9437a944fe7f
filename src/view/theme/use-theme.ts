import { useEffect } from "react";
import { useSessionState } from "../session-context.ts";

/** Put the chosen colours and the wish for less movement on the page, where the style sheet reads them. */
export function useTheme(): void {
  const { theme, motion } = useSessionState((state) => state.settings);
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
    document.documentElement.dataset["motion"] = motion;
  }, [theme, motion]);
}

/** Whether things should jump instead of glide: by the device's setting, or the app's own. */
export function useCalm(): boolean {
  const motion = useSessionState((state) => state.settings.motion);
  return motion === "reduced" || globalThis.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
