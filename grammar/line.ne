# Terminal lines (CLI §1, §8).

line_config -> "line  Configure a terminal line" line_which               {% command("config line") %}

line_which ->
    "console  Primary terminal line" "<0-0>  First Line number"
  | "aux  Auxiliary line" "<0-0>  First Line number"
  | "vty  Virtual terminal" "<0-98>  First Line number" ("<1-98>  Last Line number"):?
