// The samples of the repository, which the build puts beside the page.

export const SAMPLES = {
  meeting: { mode: "check", files: ["draft.txt", "transcript.txt"], report: "draft.json" },
  subtitles: { mode: "check", files: ["draft.txt", "transcript.srt"] },
  wires: { mode: "compare", files: ["wire-a.txt", "wire-b.txt"] },
  marks: { mode: "check", files: ["nasty.txt"] },
};

/**
 * A sample, and the report of a strict check of it where the build has made one.
 * @returns {Promise<{mode: string, texts: {name: string, text: string}[], json?: string}>}
 */
export async function sample(name) {
  const { mode, files, report } = SAMPLES[name];
  const [json, ...texts] = await Promise.all([report && read(report), ...files.map(read)]);
  return { mode, texts: [0, 1].map((i) => ({ name: files[i] ?? "", text: texts[i] ?? "" })), json };
}

async function read(file) {
  const response = await fetch("samples/" + file);
  if (!response.ok) throw new Error(`samples/${file}: ${response.status}`);
  return response.text();
}
