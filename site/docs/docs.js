// What the documentation does besides being read: it copies code, it is searched, and it makes the snippet of an article.
// Without scripts every page is whole.

const $ = (id) => document.getElementById(id);

function node(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

// Every block of code can be copied. What is copied is the code alone.
for (const pre of document.querySelectorAll("pre")) {
  const button = node("button", { type: "button", class: "copy" }, "Copy");
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(pre.querySelector("code").textContent.trimEnd() + "\n");
      button.textContent = "Copied";
    } catch {
      getSelection().selectAllChildren(pre.querySelector("code")); // the browser keeps the clipboard to itself
      button.textContent = "Selected";
    }
    setTimeout(() => (button.textContent = "Copy"), 2000);
  });
  const frame = node("div", { class: "code" });
  pre.replaceWith(frame);
  frame.append(button, pre);
}

// search finds the sections that have every word of a question: those first whose heading has them.
export function search(sections, question) {
  const asked = question.toLowerCase().split(/\s+/).filter(Boolean);
  const rank = ({ page, title, text }) => {
    const head = title.toLowerCase(), all = `${page} ${title} ${text}`.toLowerCase();
    return asked.every((word) => all.includes(word)) ? 1 + asked.filter((word) => head.includes(word)).length : 0;
  };
  return asked.length ? sections.map((section) => ({ section, rank: rank(section) })).filter((found) => found.rank).sort((a, b) => b.rank - a.rank).map((found) => found.section) : [];
}

const SHOWN = 12;
let sections;

async function answer() {
  const question = $("search-question").value.trim();
  sections ??= fetch("search.json").then((response) => response.json());
  const found = search(await sections, question);
  if (question !== $("search-question").value.trim()) return; // another letter has been typed meanwhile
  const first = question.toLowerCase().split(/\s+/)[0];
  $("search-found").replaceChildren(...found.slice(0, SHOWN).map(({ page, title, text, address }) => {
    const at = Math.max(0, text.toLowerCase().indexOf(first) - 40);
    return node("li", {}, node("a", { href: address }, title === page ? page : `${page} › ${title}`), node("p", {}, (at ? "…" : "") + text.slice(at, at + 140) + (text.length > at + 140 ? "…" : "")));
  }));
  $("search-answer").textContent = question ? `${found.length} ${found.length === 1 ? "section" : "sections"}${found.length > SHOWN ? `, the first ${SHOWN}` : ""}` : "";
}

if ($("site-search")) {
  $("site-search").hidden = false;
  $("site-search").addEventListener("submit", async (event) => {
    event.preventDefault();
    await answer(); // to all that is typed, however fast Enter came
    const first = $("search-found").querySelector("a");
    if (first) location.assign(first.href);
  });
  $("search-question").addEventListener("input", answer);
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.target.closest("input, select, textarea")) return;
    event.preventDefault();
    $("search-question").focus();
  });
}

/** The snippet of what is filled in. digests are those of the build, by file; none where they are not wanted. */
export function snippet({ folder, single, hold, source, record, profile, highlight, loading, theme }, digests, version) {
  const quoted = (value) => `"${value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;")}"`;
  const file = single ? "quote-drift.single.js" : "quote-drift.js";
  const digest = digests?.[file] ? `\n        integrity=${quoted(digests[file])} crossorigin="anonymous"` : "";
  const kind = single ? "defer" : `type="module"`;
  const attributes = Object.entries({ [hold]: source, record, profile, highlight, loading, theme }).filter(([, value]) => value).map(([name, value]) => ` ${name}=${quoted(value)}`).join("");
  const folderOf = folder.replace(/\/*$/, "/");
  return `<!-- quotedrift ${version} -->\n<script ${kind} src=${quoted(folderOf + file)}${digest}></script>\n\n<quote-drift${attributes}>\n  … the article …\n</quote-drift>\n`;
}

const form = $("configure");
if (form) {
  form.hidden = false;
  const digests = fetch("../integrity.json").then((response) => response.json()).catch(() => undefined);
  const make = async () => {
    const filled = Object.fromEntries(new FormData(form));
    $("snippet").textContent = snippet({ ...filled, single: filled.file === "single" }, filled.integrity && await digests, document.documentElement.dataset.version);
  };
  form.addEventListener("input", make);
  form.addEventListener("submit", (event) => event.preventDefault());
  make();
}
