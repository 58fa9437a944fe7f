import { buildIfStale } from "./build.mjs";
import { openInBrowser } from "./desktop.mjs";
import { closeOnSignal, serve } from "./serve.mjs";

const FIRST_PORT = 4173;

await buildIfStale();
const server = await serve({ port: FIRST_PORT, strictPort: false });
closeOnSignal(server);
openInBrowser(server.url);
console.log(`\nCounterclaim is at ${server.url}`);
