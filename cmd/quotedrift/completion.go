package main

import "github.com/spf13/cobra"

func (a *app) completion() *cobra.Command {
	shells := []string{"bash", "zsh", "fish", "powershell"}
	return &cobra.Command{
		Use:   "completion SHELL",
		Short: "Write the completion script of a shell: bash, zsh, fish or powershell",
		Long:  "Write a script to standard output that completes the commands, flags and values\nof quotedrift in a shell.",
		Example: `  source <(quotedrift completion bash)
  quotedrift completion zsh > "${fpath[1]}/_quotedrift"
  quotedrift completion fish > ~/.config/fish/completions/quotedrift.fish
  quotedrift completion powershell | Out-String | Invoke-Expression`,
		ValidArgs: shells,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) != 1 || !contains(shells, args[0]) {
				return usage("completion needs a shell: %s", orList(shells))
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			root := cmd.Root()
			switch args[0] {
			case "bash":
				return root.GenBashCompletionV2(a.stdout, true)
			case "zsh":
				return root.GenZshCompletion(a.stdout)
			case "fish":
				return root.GenFishCompletion(a.stdout, true)
			}
			return root.GenPowerShellCompletionWithDesc(a.stdout)
		},
	}
}
