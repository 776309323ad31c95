package main

import (
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/quotedrift/quotedrift/core"
	"github.com/spf13/cobra"
)

// profiles is a help topic: what each profile permits.
func profiles() *cobra.Command {
	var b strings.Builder
	b.WriteString("A profile is a house style: which changes to a quotation it permits.\n")
	for _, name := range core.Profiles() {
		b.WriteString("\n" + name + "\n")
		for _, line := range strings.Split(lipgloss.Wrap(core.ProfileAbout(name), measure-2, " "), "\n") {
			b.WriteString("  " + line + "\n")
		}
	}
	return &cobra.Command{Use: "profiles", Short: "What each --profile permits", Long: b.String(),
		Example: "  quotedrift check --profile news draft.txt --source transcript.txt"}
}
