// How this package makes what it shows: elements with attributes and text. What is text stays text.

/**
 * @param {string} tag
 * @param {Record<string, string|number|boolean|undefined|Function>} [attributes] undefined and false are left out; onclick and the like are listeners
 * @param {...(Node|string|undefined)} children
 */
export function node(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== undefined && child !== ""));
  return element;
}

/** Words for those who hear the page and do not see it. */
export function heard(text) {
  return node("span", { class: "heard" }, text);
}
