//go:build ignore && !go1.27

package runtime

func readyHashes() { alginit() }
