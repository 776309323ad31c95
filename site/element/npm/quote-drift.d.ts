/** The version of quotedrift that this is a part of. */
export const version: string;

/**
 * Adds a language, or changes words of one that is there; what a table lacks is said in English.
 * A string has {placeholders}; what counts something has a form for each plural category of its language.
 */
export function addTranslation(language: string, table: Record<string, string | Partial<Record<Intl.LDMLPluralRule, string>>>): void;

/** The engine of this page for these URLs: by default the module stands beside the script, and the worker inside it. */
export function engine(urls?: { moduleUrl?: string; workerUrl?: string }): Engine;

export class Engine {
  constructor(moduleUrl: string, workerUrl: string);
  /**
   * Runs one request, after those before it. A newer request of the same owner cancels the older one, whether it waits or
   * runs, and so does the signal: its promise rejects with an AbortError. All else rejects with an EngineError.
   */
  request(request: Request, options?: { owner?: object; signal?: AbortSignal }): Promise<{ json: string; report: Report }>;
  /** Fetches and compiles the module and starts the worker, so that the first request need not wait for it. */
  ready(): Promise<void>;
}

export class EngineError extends Error {
  code: Trouble;
}

/**
 * What kept a check from being made: the browser has no WebAssembly; the page's policy forbids it, or the worker that it names; something
 * could not be fetched; the texts are too long; the request was not understood; the module crashed; there is no source,
 * no article, or no record that can be read.
 */
export type Trouble = "unsupported" | "blocked" | "network" | "limit" | "refused" | "trap" | "source" | "article" | "record";

export interface Request {
  operation: "extract" | "check" | "compare" | "across";
  articles: Document[];
  /** Only of a check. */
  sources?: Document[];
  profile?: Profile;
  /** UTF-16 units, as JavaScript counts, unless said otherwise. */
  offsets?: Unit;
  /** Characters around a passage; 0 for the usual ones, less for none. */
  context?: number;
  explain?: boolean;
}

export interface Document {
  id?: string;
  path?: string;
  title?: string;
  language?: string;
  /** Of a source. */
  format?: "" | "plain" | "srt" | "vtt" | "flow";
  text: string;
  /** What markup said of the text, in order, in UTF-16 units. */
  markup?: { kind: "heading" | "block" | "inline"; start: number; end: number }[];
}

export type Profile = "" | "strict" | "news" | "news-clean" | "academic" | "encyclopedia" | "legal";
export type Unit = "codepoint" | "byte" | "utf16";
export type Level = "same" | "style" | "declared" | "wording" | "meaning";
export type Verdict = "verbatim" | "declared" | "reworded" | "meaning" | "missing" | "unchecked";

/** A report as core writes it; report.schema.json says it in full. */
export interface Report {
  schema: "quotedrift.report/1";
  offsets: Unit;
  profile: string;
  documents: { id: string; path?: string; title?: string; language?: string; length: number; role: "article" | "source" }[];
  quotations: Quotation[];
  shared?: { a: Place; b: Place; level: Level; changes: Change[] }[];
  families?: object[];
  summary: { quotations: number; kinds: Record<string, number>; verdicts?: Partial<Record<Verdict, number>>; look?: number };
}

/** Half open, in the report's unit. */
export interface Span { start: number; end: number }
export interface Piece extends Span { text: string }
export interface Place { document: string; span: Span; text: string }

export interface Quotation {
  id: string;
  document: string;
  kind: "speech" | "fragment" | "title" | "scare" | "nickname" | "heading" | "block";
  span: Span;
  marks: Span;
  parts: Span[];
  text: string;
  speaker?: { name: string; mention?: Span; cue?: Span; confidence: number; why?: string };
  nested?: Quotation[];
  why?: string;
  verdict?: Verdict;
  level?: Level;
  look?: boolean;
  score?: number;
  matches?: Match[];
  changes?: Change[];
}

export interface Match extends Place {
  /** Of the quotation, where the match is that of one part. */
  part?: Span;
  quotation?: string;
  exactness: "exact" | "variant" | "approximate";
  level: Level;
  changes: Change[];
  omitted?: Span[];
  context: { before: string; after: string };
  turn?: { speaker?: string; time?: string };
}

export interface Change {
  rule: string;
  level: Level;
  look?: boolean;
  quotation: Piece;
  source: Piece;
  reason: string;
  repair?: Span & { kind: "restore" | "bracket" | "ellipsis" | "cut" | "unquote"; text: string };
}

/** <quote-drift>. Each property is the attribute's string, "" where there is none. */
export class QuoteDrift extends HTMLElement {
  static addTranslation: typeof addTranslation;
  static readonly version: string;

  /** The ids of elements that hold sources, separated by spaces. */
  source: string;
  /** The addresses of sources, separated by spaces. */
  sourceUrl: string;
  /** The id of the article, where it is not inside the element. */
  for: string;
  profile: Profile;
  /** Which quotations are marked in the text: all, those that changed, or none. */
  highlight: "" | "all" | "changes" | "none";
  /** Whether the check begins at once, or when the article comes near the window. */
  loading: "" | "lazy" | "eager";
  theme: "" | "auto" | "light" | "dark";
  /** Characters around a passage, as a number; "0" for none. */
  context: string;
  /** The id of the script that holds the record of an earlier check. */
  record: string;
  moduleUrl: string;
  workerUrl: string;

  /** The report of the last check, or of the record; null before, and where there could be none. */
  readonly result: Report | null;
  /** Resolves with the report when the first check, or the one under way, is done; with null where it could not be made. */
  readonly complete: Promise<Report | null>;

  /** Checks now. Rejects with an EngineError that says why there is no report, or an AbortError where a newer check came. */
  check(): Promise<Report>;
  /** The findings as W3C Web Annotations, with TextQuoteSelector and TextPositionSelector. */
  toAnnotation(): object[];
  /** The record of what the page says now: the line that `quotedrift check --format record` writes. */
  toRecord(): Promise<string>;
}

export interface QuoteDriftEventMap {
  /** The texts have been read; a check or a record follows. */
  "quote-drift-load": CustomEvent<{ record: boolean }>;
  /** There is a result; where it is prevented, the element draws nothing. */
  "quote-drift-result": CustomEvent<{ report: Report | null; record: boolean; changed: boolean }>;
  /** There can be none; where it is prevented, the element draws nothing. */
  "quote-drift-error": CustomEvent<{ code: Trouble; message: string }>;
}

declare global {
  interface HTMLElementTagNameMap { "quote-drift": QuoteDrift }
  interface HTMLElementEventMap extends QuoteDriftEventMap {}
}
