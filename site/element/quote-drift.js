// The package: defines <quote-drift> where there is a page, and gives what a program may want of it. Importing it where
// there is none, on a server, does nothing.

import { QuoteDrift } from "./element.js";

export { QuoteDrift, version } from "./element.js";
export { Engine, EngineError, engine } from "./engine.js";
export { addTranslation } from "./words.js";

if (globalThis.customElements && !customElements.get("quote-drift")) customElements.define("quote-drift", QuoteDrift);
