# What the platform is asked for: its own shell (first document, on trace files), and packages of an image (UPGRADE §3.2).

shell_exec -> "request  Generic interface for requesting functions" "platform  Platform software" "software  Software operations" shell_software

shell_software ->
    "package  Software packages" "expand  Expand an image into its packages" "file  Image to expand" "FILE  Image file"   {% command("request platform software package expand") %}
  | "system  System operations" "shell  Access the shell" ("rp  Route processor" ("active  Active route processor" | "standby  Standby route processor")):?   {% command("request platform software system shell") %}
