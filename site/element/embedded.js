// The module, compressed with gzip, as base64. The build puts it here for the single file; elsewhere there is none, and
// the engine fetches quotedrift.wasm.
export default "";
