// The whole of a long text is selected and copied, although it is edited in stretches: by the keys that do so in a field.

/** @param {import("./pane.js").Pane} pane */
export function selectsWhole(pane) {
  const { scroller } = pane, view = scroller.querySelector(".view");
  let all = false;
  scroller.addEventListener("keydown", (event) => {
    const key = event.key.toLowerCase(), command = (event.ctrlKey || event.metaKey) && !event.altKey;
    if (pane.long && command && key === "a") {
      event.preventDefault();
      scroller.focus({ preventScroll: true });
      getSelection().selectAllChildren(view);
      all = true;
    } else if (all && !command && (key === "delete" || key === "backspace")) {
      event.preventDefault();
      all = false;
      pane.replace(0, pane.text.length, "");
    } else if (!command && key !== "control" && key !== "meta" && key !== "shift") {
      all = false;
    }
  });
  addEventListener("pointerdown", () => (all = false), { capture: true });
  for (const kind of ["copy", "cut"]) {
    scroller.addEventListener(kind, (event) => {
      if (!all || !pane.long) return;
      event.preventDefault();
      event.clipboardData.setData("text/plain", pane.text);
      if (kind === "cut") pane.replace(0, pane.text.length, "");
    });
  }
}
