// The gutter between the panes: a curve from each quotation to its counterpart, in the line and colour of its verdict.
// It follows the scrolling of both; what is far off has no exact place, so that a curve only leads that way.

const SVG = "http://www.w3.org/2000/svg";

/** The most curves that are drawn at a time: more are a thicket, and slow. */
const MOST = 120;

export class Gutter {
  #svg;
  #panes;
  #pairs = [];
  #selected;
  #frame = 0;

  /** @param {SVGElement} svg @param {import("./pane.js").Pane[]} panes the first and the second */
  constructor(svg, panes) {
    this.#svg = svg;
    this.#panes = panes;
    for (const pane of panes) {
      pane.scroller.addEventListener("scroll", () => this.#ask(), { passive: true });
      pane.element.addEventListener("redraw", () => this.#ask());
    }
    new ResizeObserver(() => this.#ask()).observe(svg);
  }

  /** @param {{id: string, verdict: string, spans: ({start: number, end: number} | undefined)[]}[]} pairs */
  set pairs(pairs) {
    this.#pairs = pairs;
    this.#ask();
  }

  set selected(id) {
    this.#selected = id;
    this.#ask();
  }

  #ask() {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  #draw() {
    const box = this.#svg.getBoundingClientRect();
    if (!box.width) return;
    const height = this.#panes[0].scroller.clientHeight;
    const offset = this.#panes[0].scroller.getBoundingClientRect().top - box.top;
    const seen = (extent) => extent && extent.bottom > 0 && extent.top < height;
    const shapes = [];
    for (const { id, verdict, spans } of this.#pairs) {
      const extents = spans.map((span, i) => span && this.#panes[i].extent(id, span));
      if (!extents.some(seen)) continue;
      shapes.push({ id, verdict, extents, whole: extents.every(seen) });
      if (shapes.length === MOST) break;
    }
    // the pair that is looked at lies on top
    shapes.sort((x, y) => (x.id === this.#selected) - (y.id === this.#selected));
    this.#svg.replaceChildren(...shapes.map((s) => this.#shape(s, box.width, height, offset)));
  }

  #shape({ id, verdict, extents, whole }, width, height, offset) {
    const group = document.createElementNS(SVG, "g");
    group.setAttribute("class", [verdict, whole ? "whole" : "away", id === this.#selected ? "selected" : ""].join(" ").trim());
    const y = (value) => Math.round((Math.min(Math.max(value, -8), height + 8) + offset) * 2) / 2;
    const edge = 4;
    const ends = extents.map((extent, i) => {
      if (!extent) return undefined;
      const x = i === 0 ? edge : width - edge;
      const [top, bottom] = [y(extent.top + 3), y(extent.bottom - 3)];
      if (bottom > top) group.append(path("bar", `M${x} ${top}V${bottom}`));
      return { x, y: (top + bottom) / 2 };
    });
    const [from, to] = ends;
    if (from && to) {
      const bend = width * .45;
      group.append(path("curve", `M${from.x} ${from.y}C${from.x + bend} ${from.y} ${to.x - bend} ${to.y} ${to.x} ${to.y}`));
    } else {
      const end = from ?? to, out = from ? 1 : -1;
      group.append(path("curve", `M${end.x} ${end.y}h${out * width * .2}`));
    }
    return group;
  }
}

function path(name, d) {
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("class", name);
  path.setAttribute("d", d);
  return path;
}
