"""The commands: options in, text or JSON out, exit codes; one file a command."""
