// The samples of the repository, which the build puts beside the page.

export const SAMPLES = {
  meeting: { mode: "check", files: ["draft.txt", "transcript.txt"] },
  subtitles: { mode: "check", files: ["draft.txt", "transcript.srt"] },
  wires: { mode: "compare", files: ["wire-a.txt", "wire-b.txt"] },
  marks: { mode: "check", files: ["nasty.txt", "transcript.txt"] },
};

/** @returns {Promise<{mode: string, texts: {name: string, text: string}[]}>} */
export async function sample(name) {
  const { mode, files } = SAMPLES[name];
  const texts = await Promise.all(files.map(async (file) => {
    const response = await fetch("samples/" + file);
    if (!response.ok) throw new Error(`samples/${file}: ${response.status}`);
    return { name: file, text: await response.text() };
  }));
  return { mode, texts };
}
