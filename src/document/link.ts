const SCHEMES = /^(https?:\/\/|mailto:|doi:)[^\s]/i;
/** Control characters and spaces, which browsers drop when they read a scheme, so that `java\nscript:` would still run. */
const SLIPPERY = /[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}]/u;

/** Whether a link is of a kind that cannot run anything: https, http, mailto or doi, without hidden characters. */
export function isSafeLink(link: string): boolean {
  return SCHEMES.test(link) && !SLIPPERY.test(link);
}
