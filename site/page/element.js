/**
 * Makes an element. Strings among the children become text, and nothing becomes markup.
 * @param {string} name
 * @param {Record<string, string | boolean | undefined>} attributes those that are false or undefined are left out
 * @param {...(Node | string | undefined | false)} children
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== undefined && child !== false && child !== ""));
  return made;
}
