// The page as an app: once somebody has used it, its files are kept, so that it opens without a network.

import { trusted } from "../element/trust.js";

let asked = false;

/** Keeps the page's files, where the browser does that. They are fetched when the page has nothing else to do. */
export function keepOffline() {
  if (asked || !("serviceWorker" in navigator) || !isSecureContext) return;
  asked = true;
  const address = trusted.scriptUrl(new URL("quotedrift-service.js", import.meta.url).href);
  setTimeout(() => navigator.serviceWorker.register(address).catch(() => {}), 3000); // in a private window nothing is kept
}

globalThis.addEventListener?.("appinstalled", keepOffline);
