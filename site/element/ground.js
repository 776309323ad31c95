// What the words stand on. Few themes say color-scheme, and readers toggle dark in many ways, so the element looks at the
// colours that the page really has: the ground behind a text decides what is light and what is dark, and a colour that
// could not be read on it moves towards black or white until it can.

const READ = 4.5, SEEN = 3; // contrast of text, and of a line, as WCAG 2 wants it
const MIDDLE = .179; // the luminance that black and white stand out from alike
const CANVAS = { light: [1, 1, 1], dark: [.07, .07, .07] }; // what a browser paints where a page paints nothing

/** The custom properties that are colours of text. */
export const INKS = ["ink", "ink-soft", "ink-faint", "accent", "verbatim", "declared", "reworded", "meaning", "missing", "look", "unchecked"];

/**
 * The ground behind an element.
 * @param {Element} element
 * @param {Element} sample where the page's own words stand: they can be read, whatever is painted behind them
 * @returns {{scheme: "light"|"dark", colour: number[]}} the colour in sRGB, each part from 0 to 1
 */
export function groundOf(element, sample = element) {
  const colour = painted(element);
  // A picture, or an element that lies behind, is in no style of these; but nobody writes what cannot be read.
  const ink = parts(getComputedStyle(sample).color);
  const seen = contrast(ink, sample === element ? colour : painted(sample)) < 2 ? luminance(ink) > MIDDLE ? [0, 0, 0] : [1, 1, 1] : colour;
  return { scheme: luminance(seen) > MIDDLE ? "light" : "dark", colour: seen };
}

// painted is the colour behind an element as styles say it.
function painted(element) {
  const veils = [];
  let at = element, colour;
  for (; at && !colour; at = at.assignedSlot ?? at.parentElement ?? at.getRootNode().host) {
    const own = parts(getComputedStyle(at).backgroundColor);
    if (own[3] === 1) colour = own;
    else if (own[3] > 0) veils.push(own);
  }
  colour ??= CANVAS[schemeOf(document.documentElement)];
  for (const [r, g, b, a] of veils.reverse()) colour = [r, g, b].map((part, i) => part * a + colour[i] * (1 - a));
  return colour.slice(0, 3);
}

/** Whether an element is drawn light or dark, as its styles say. */
export function schemeOf(element) {
  const said = getComputedStyle(element).colorScheme;
  return said.includes("dark") && (!said.includes("light") || matchMedia("(prefers-color-scheme: dark)").matches) ? "dark" : "light";
}

/** The element's colours on a ground: read of a probe in its shadow tree. */
export class Inks {
  #probe;
  #host;

  constructor(host, probe) {
    this.#host = host;
    this.#probe = probe;
  }

  /** A custom property as it is written. */
  written(name) {
    return getComputedStyle(this.#host).getPropertyValue("--qd-" + name).trim();
  }

  /** A custom property as a colour in sRGB, in a scheme. */
  colour(name, scheme) {
    const value = this.written(name);
    this.#probe.style.colorScheme = scheme;
    this.#probe.style.color = "";
    this.#probe.style.color = `color-mix(in srgb, ${value}, ${value})`;
    return parts(getComputedStyle(this.#probe).color);
  }

  /**
   * The colours that must be others on this ground than they are, by the name of their property. With lines, those that
   * draw a line alone.
   */
  on({ scheme, colour: ground }, lines = false) {
    const others = new Map();
    if (!ground || matchMedia("(forced-colors: active)").matches) return others;
    for (const name of INKS) {
      const is = this.colour(name, scheme), able = readable(is, ground, lines ? SEEN : READ);
      if (able !== is) others.set(name, css(able));
    }
    return others;
  }

  /**
   * How marks are drawn in a text of the page.
   * @param {Element} root
   * @param {Element} sample
   * @param {string} theme "light" or "dark" where the publisher says so
   * @returns {{key: string, colour: (name: string) => string}} texts of one key are drawn alike
   */
  look(root, sample, theme) {
    const ground = groundOn(root, sample, theme), others = this.on(ground, true);
    const usual = theme ? false : ground.scheme === schemeOf(root);
    const key = others.size ? ground.scheme + ground.colour.map((part) => Math.round(part * 255).toString(16).padStart(2, "0")).join("") : usual ? "auto" : ground.scheme;
    const asWritten = key === "auto" || matchMedia("(forced-colors: active)").matches;
    return { key, colour: (name) => others.get(name) ?? (asWritten ? this.written(name) : css(this.colour(name, ground.scheme))) };
  }
}

/** The ground behind an element, or only its scheme where the publisher says that. */
export function groundOn(element, sample, theme) {
  return theme ? { scheme: theme } : groundOf(element, sample ?? element); // the page may have taken away where its words stood
}

/**
 * Draws a part of the element in a scheme, with the colours that must be others there.
 */
export function paint(element, scheme, others) {
  element.classList.toggle("on-light", scheme === "light");
  element.classList.toggle("on-dark", scheme === "dark");
  for (const name of INKS) {
    if (others.has(name)) element.style.setProperty("--qd-" + name, others.get(name));
    else element.style.removeProperty("--qd-" + name);
  }
}

/** Calls back when the colours of a page may have become others around an element, until the signal says stop. */
export function watchGround(host, probe, changed, signal) {
  let frame;
  const look = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(changed);
  };
  const attributes = new MutationObserver(look);
  for (let at = host; at; at = at.assignedSlot ?? at.parentElement ?? at.getRootNode().host) {
    if (at !== host) attributes.observe(at, { attributes: true });
  }
  const sheets = new MutationObserver(look);
  sheets.observe(document.head, { childList: true, subtree: true, attributes: true, characterData: true });
  signal.addEventListener("abort", () => {
    attributes.disconnect();
    sheets.disconnect();
    cancelAnimationFrame(frame);
  });
  // A colour that fades is looked at again when it has come to its end; the probe notices an inherited one by itself.
  document.addEventListener("transitionend", (event) => /color|background/.test(event.propertyName) && look(), { signal, passive: true });
  probe.addEventListener("transitionend", look, { signal });
  for (const query of ["(prefers-color-scheme: dark)", "(forced-colors: active)", "(prefers-contrast: more)"]) {
    matchMedia(query).addEventListener("change", look, { signal });
  }
}

function readable(colour, ground, least) {
  if (contrast(colour, ground) >= least) return colour;
  const end = luminance(ground) > MIDDLE ? 0 : 1;
  for (let step = .05; step < 1; step += .05) {
    const moved = colour.slice(0, 3).map((part) => part + (end - part) * step);
    if (contrast(moved, ground) >= least) return moved;
  }
  return [end, end, end];
}

function contrast(a, b) {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + .05) / (low + .05);
}

function luminance([r, g, b]) {
  const [x, y, z] = [r, g, b].map((part) => (part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4));
  return .2126 * x + .7152 * y + .0722 * z;
}

function css(colour) {
  return `rgb(${colour.slice(0, 3).map((part) => Math.round(part * 255)).join(" ")})`;
}

let canvas;

// parts are those of a computed colour: red, green, blue and how much of it there is.
function parts(colour) {
  const numbers = (colour.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  const [r, g, b, a = 1] = numbers;
  if (/^rgba?\(/.test(colour)) return [r / 255, g / 255, b / 255, a];
  if (/^color\(srgb /.test(colour)) return [r, g, b, a];
  canvas ??= document.createElement("canvas").getContext("2d", { willReadFrequently: true }); // of another space
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data].map((part) => part / 255);
}
