# The platform's own shell (first document, on trace files).

shell_exec -> "request  Generic interface for requesting functions" "platform  Platform software" "software  Software operations" "system  System operations" "shell  Access the shell" ("rp  Route processor" ("active  Active route processor" | "standby  Standby route processor")):?   {% command("request platform software system shell") %}
