// What a person takes away: a file, the clipboard, a link.

/** Offers text as a file to keep. */
export function download(name, text, type) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000); // once it has surely been read
}

/** Puts text on the clipboard; false where the browser does not let the page. */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

// copyByCommand works where a page is not served over https, and in older browsers.
function copyByCommand(text) {
  const write = (event) => {
    event.preventDefault();
    event.clipboardData.setData("text/plain", text);
  };
  document.addEventListener("copy", write, { once: true });
  const done = document.execCommand("copy");
  document.removeEventListener("copy", write);
  return done;
}

/** The name of a file that is kept beside a draft: "draft.txt" and ".json" make "draft.json". */
export function nameFor(draft, extension) {
  const stem = draft.replace(/\.[^.]*$/, "").replace(/[^\p{L}\p{N}._ -]/gu, "").trim();
  return (stem || "quotedrift") + extension;
}
