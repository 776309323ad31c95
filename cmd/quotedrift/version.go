package main

import (
	"fmt"
	"runtime/debug"

	"github.com/quotedrift/quotedrift/core"
	"github.com/spf13/cobra"
)

// release is set by the linker for a release build (-X main.release=v1.2.3); otherwise the module's version is told.
var release string

func (a *app) version() *cobra.Command {
	return &cobra.Command{
		Use:     "version",
		Short:   "Tell the version, and the version of the report",
		Long:    "Tell the version of quotedrift, and the name and version of the report that it\nwrites.",
		Example: "  quotedrift version",
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				return usage("version takes no arguments")
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			_, err := fmt.Fprintf(a.stdout, "quotedrift %s\nreport %s\n", version(), core.Schema)
			return err
		},
	}
}

func version() string {
	if release != "" {
		return release
	}
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" && info.Main.Version != "(devel)" {
		return info.Main.Version
	}
	return "development"
}
