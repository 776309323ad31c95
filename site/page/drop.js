// A pane takes the files that are chosen for it or dropped on it.

/** @param {HTMLElement} element of the pane @param {(files: File[]) => Promise<void>} open */
export function takesFiles(element, open) {
  const chooser = element.querySelector("input[type=file]");
  element.querySelector(".open").addEventListener("click", () => chooser.click());
  chooser.addEventListener("change", async () => {
    await open([...chooser.files]);
    chooser.value = "";
  });
  for (const kind of ["dragenter", "dragover"]) {
    element.addEventListener(kind, (event) => {
      if (!event.dataTransfer.types.includes("Files")) return;
      event.preventDefault();
      element.classList.add("over");
    });
  }
  element.addEventListener("dragleave", (event) => element.contains(event.relatedTarget) || element.classList.remove("over"));
  element.addEventListener("drop", (event) => {
    element.classList.remove("over");
    if (!event.dataTransfer.files.length) return;
    event.preventDefault();
    open([...event.dataTransfer.files]);
  });
}
