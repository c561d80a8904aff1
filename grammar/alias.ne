# Aliases: words that stand for the beginning of a line.

alias_config -> "alias  Create command alias" alias_mode "WORD  Alias name" "~" "LINE  Command to be aliased"   {% command("config alias") %}

alias_mode ->
    "exec  Exec mode"
  | "configure  Global configuration mode"
  | "interface  Interface configuration mode"

alias_show -> "aliases  Display alias commands" (alias_mode):?   {% command("show aliases", { pipe: true }) %}
