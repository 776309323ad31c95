module github.com/quotedrift/quotedrift/wasm/tools

go 1.26.0

require github.com/andybalholm/brotli v1.2.0
