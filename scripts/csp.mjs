import { createHash } from "node:crypto";

/**
 * The only two `<style>` elements that ever appear: react-aria writes them itself (the first when something pressable
 * mounts, the second on iOS while an overlay is open). Allowing exactly these texts by hash keeps `unsafe-inline` out.
 * A test compares them with the installed package.
 */
export const INLINE_STYLES = [
  "@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}",
  "@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}",
];

/** @param {string} text */
function hashSource(text) {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** @type {readonly (readonly [directive: string, ...sources: string[]])[]} */
const DIRECTIVES = [
  ["default-src", "'none'"],
  ["script-src", "'self'"],
  ["style-src", "'self'", ...INLINE_STYLES.map(hashSource)],
  ["img-src", "'self'", "data:", "blob:"],
  ["font-src", "'self'"],
  ["connect-src", "'self'"],
  ["worker-src", "'self'"],
  ["manifest-src", "'self'"],
  ["base-uri", "'none'"],
  ["form-action", "'none'"],
  ["frame-ancestors", "'none'"],
];

/** The Content-Security-Policy: everything from our own origin, nothing inline, nothing from anywhere else. */
export const CONTENT_SECURITY_POLICY = DIRECTIVES.map((directive) => directive.join(" ")).join("; ");

/** The policy as a `<meta>` tag may carry it: browsers refuse `frame-ancestors` there, with an error. */
export const META_POLICY = DIRECTIVES.filter(([name]) => name !== "frame-ancestors")
  .map((directive) => directive.join(" "))
  .join("; ");

/** The headers that every answer of our server carries. */
export const SECURITY_HEADERS = {
  "Content-Security-Policy": CONTENT_SECURITY_POLICY,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};
