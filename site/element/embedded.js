// The module, and the files of all languages by their tags as JSON; each compressed with gzip, as base64. The build puts
// them here for the single file; elsewhere there is none, and the engine fetches quotedrift.wasm and languages/TAG.txt.
export default "";
export const languages = "";
