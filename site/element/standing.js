// What of a report still stands when the texts have been changed: a finding is kept where its quotation is there word for
// word, in marks where it had some, and so is the passage that it was held against. Its places are those of the new texts.

import { Folded } from "./fold.js";

const MOST = 2e9; // units that are looked through, about a second's work: texts beyond are not looked through at all

/**
 * @param {object} report of the texts as they were
 * @param {{text: string}} article as it is
 * @param {{text: string}[]} sources as they are; a text that is not known is ""
 * @param {boolean} elsewhere whether the words of a source are others: then nobody knows whether it lacks a quotation
 */
export function standing(report, article, sources, elsewhere) {
  if (report.quotations.length * article.text.length > MOST) return { ...report, quotations: [] };
  const own = new Folded(article.text), others = sources.map((s) => (s.text ? new Folded(s.text) : undefined));
  const ids = report.documents.filter((d) => d.role === "source").map((d) => d.id);
  let from = 0;
  const quotations = [];
  for (const q of report.quotations) {
    const marked = q.marks.start < q.span.start;
    const place = stands(own, q.text, from, marked) ?? stands(own, q.text, 0, marked);
    if (!place) continue;
    const matches = [];
    for (const m of q.matches ?? []) {
      const other = others[ids.indexOf(m.document)];
      const there = other && (within(other, m) ?? stands(other, m.text, 0, false));
      if (other && !there) break; // what comes after it was only the next best
      const span = there ? there.move(m.span, m.span) : m.span;
      matches.push({
        ...m, span, part: m.part && place.move(m.part, q.span), omitted: m.omitted?.map((o) => (there ? there.move(o, m.span) : o)),
        changes: m.changes.map((c) => moved(c, place, q.span, there, m.span)),
      });
    }
    if (q.matches?.length ? !matches.length || q.matches[0].part && matches.length < q.matches.length : elsewhere) continue;
    from = place.at + place.piece.text.length;
    const span = place.move(q.span, q.span);
    quotations.push({
      ...q, span, marks: { start: Math.max(0, span.start - (q.span.start - q.marks.start)), end: Math.min(article.text.length, span.end + (q.marks.end - q.span.end)) },
      parts: q.parts.map((part) => place.move(part, q.span)), nested: undefined, speaker: q.speaker && { ...q.speaker, mention: undefined, cue: undefined },
      changes: q.changes?.map((c) => moved(c, place, q.span)), matches: q.matches && matches,
    });
  }
  const lengths = report.documents.map((d) => (d.role === "article" ? article : sources[ids.indexOf(d.id)])?.text.length);
  const documents = report.documents.map((d, i) => ({ ...d, length: lengths[i] || d.length }));
  return { ...report, documents, quotations };
}

// A place is where the words of a piece stand in a whole.
class Place {
  constructor(whole, piece, at) {
    Object.assign(this, { whole, piece, at });
  }

  /** A stretch of the text in which the piece was `own`, as it is in the whole now; no further than the piece reaches. */
  move({ start, end }, own) {
    const unit = (offset) => this.at + this.piece.before(Math.min(offset, own.end) - own.start);
    return this.whole.span(unit(Math.max(start, own.start)), unit(Math.max(end, own.start)));
  }
}

function stands(whole, text, from, marked) {
  const piece = new Folded(text);
  if (!piece.text) return undefined;
  for (let at = whole.text.indexOf(piece.text, from); at >= 0; at = whole.text.indexOf(piece.text, at + 1)) {
    const before = whole.text[at - 1] ?? " ", after = whole.text[at + piece.text.length] ?? " ";
    const letter = /[\p{L}\p{N}]/u;
    if (letter.test(before) && letter.test(piece.text[0]) || letter.test(after) && letter.test(piece.text.at(-1))) continue;
    if (marked && /[\p{L}\p{N}\s]/u.test(before)) continue;
    return new Place(whole, piece, at);
  }
  return undefined;
}

// within is the place of a passage in its context, since the same words may stand twice.
function within(whole, { text, context }) {
  const before = new Folded(context.before).text, piece = new Folded(text), pad = /\s$/.test(context.before) ? " " : "";
  const at = before ? whole.text.indexOf(before + pad + piece.text) : -1;
  return at < 0 ? undefined : new Place(whole, piece, at + before.length + pad.length);
}

function moved(change, place, own, there, other) {
  const source = there ? { ...change.source, ...there.move(change.source, other) } : change.source;
  return { ...change, quotation: { ...change.quotation, ...place.move(change.quotation, own) }, source, repair: change.repair && { ...change.repair, ...place.move(change.repair, own) } };
}
