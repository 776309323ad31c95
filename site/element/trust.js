// Trusted Types: the one policy of this package. It lets through the worker's script and the text of a source that is
// parsed where nothing runs. Where the page does not allow the policy's name, strings stay strings, and the page's own
// rules decide.

let policy;

function allowed(kind, value) {
  try {
    policy ??= globalThis.trustedTypes?.createPolicy("quotedrift", { createScriptURL: (url) => url, createHTML: (html) => html });
  } catch {
    return value;
  }
  return policy ? policy[kind](value) : value;
}

export const trusted = {
  scriptUrl: (url) => allowed("createScriptURL", url),
  html: (html) => allowed("createHTML", html),
};
