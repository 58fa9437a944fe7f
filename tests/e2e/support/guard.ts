import type { BrowserContext, ConsoleMessage, Request } from "@playwright/test";

/** Watches a browser for whatever must never happen, whichever page or worker it happens in. */
export class Guard {
  readonly #origin: string;
  readonly #troubles: string[] = [];
  readonly #expected: RegExp[] = [];

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** Let troubles that match happen in this test, where causing them is its purpose. */
  expect(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  /** What went wrong so far and was not expected. */
  get troubles(): readonly string[] {
    return this.#troubles.filter((trouble) => !this.#expected.some((pattern) => pattern.test(trouble)));
  }

  /** Watch every page of a context, those it opens later included. Call before its first page loads. */
  async watch(context: BrowserContext): Promise<void> {
    context.on("console", (message) => this.#onConsole(message));
    context.on("weberror", (error) => this.#troubles.push(`page error: ${error.error().message}`));
    context.on("request", (request) => this.#onRequest(request));
    context.on("page", (page) => page.on("websocket", (socket) => this.#troubles.push(`websocket: ${socket.url()}`)));
    await context.addInitScript(reportPolicyViolations);
  }

  #onConsole(message: ConsoleMessage): void {
    if (message.type() !== "error") return;
    this.#troubles.push(`console error: ${message.text()} (${message.location().url})`);
  }

  #onRequest(request: Request): void {
    const url = new URL(request.url());
    const isLocal = url.protocol === "data:" || url.protocol === "blob:";
    if (!isLocal && url.origin !== this.#origin) this.#troubles.push(`request to another origin: ${url.href}`);
  }
}

/** Runs in the page, before its own scripts. */
function reportPolicyViolations(): void {
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sourceFile }) => {
    console.error(`securitypolicyviolation: ${effectiveDirective} ${blockedURI} ${sourceFile ?? ""}`);
  });
}
