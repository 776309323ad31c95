// find returns the first element that is shown, of those that the selector finds; ">>>" steps into a shadow tree:
// "quote-drift >>> button". Where none is shown, the first one.
(selector) => {
  const steps = selector.split(">>>").map((s) => s.trim());
  let found = [document];
  steps.forEach((step, i) => {
    if (i > 0) found = found.map((e) => e.shadowRoot).filter(Boolean);
    found = found.flatMap((e) => [...e.querySelectorAll(step)]);
  });
  return found.find((e) => e.getClientRects().length > 0) ?? found[0] ?? null;
}
