//go:build ignore && go1.27

package runtime

import "internal/runtime/maps"

func readyHashes() { maps.AlgInit() }
