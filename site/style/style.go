// Package style has the visual language of quotedrift for what the command writes: the page and the element read the same
// files.
package style

import _ "embed"

// Tokens are the colours, the type and the line of each level, as custom properties.
//
//go:embed tokens.css
var Tokens string
