# Install mode: images that are taken apart into packages (UPGRADE §3.2). In bundle mode only the one-shot converts; `?` behind
# `activate` then shows `commit` alone, as the capture has it.

install_exec -> "install  Install packages" install_what

install_what ->
    "abort  Abort the current install operation"                        {% command("install abort") %}
  | "activate  Activate an installed package" install_option:*          {% command("install activate") %}
  | "add  Install a package file to the system" "file  Package file to install" "FILE  Package file" (install_add_activate):?  {% command("install add") %}
  | "auto-abort-timer  Install auto-abort-timer" "stop  Stop the auto-abort-timer"  {% command("install auto-abort-timer stop") %}
  | "commit  Commit the changes to the loadpath"                        {% command("install commit") %}
  | "label  Label a rollback point" "<1-4294967295>  Rollback point" install_label  {% command("install label") %}
  | "remove  Remove installed packages" install_remove                  {% command("install remove") %}
  | "rollback  Rollback to a previous installation point" "to  Rollback to" install_point  {% command("install rollback") %}

install_add_activate ->
    "activate  Activate an installed package" install_commit (install_prompts):?
  | "activate  Activate an installed package  @feature:install-mode" install_option:*
  | "activate  Activate an installed package  @feature:install-mode" install_option:+ install_commit

install_commit -> "commit  Commit the changes to the loadpath  @feature:one-shot"

install_option -> install_timer | install_prompts
install_timer -> "auto-abort-timer  Set the auto-abort-timer" "<30-1200>  Minutes until the activation is taken back"
install_prompts -> "prompt-level  Set the prompt level" ("all  Ask every question" | "none  Ask nothing")

install_label ->
    "description  Describe the rollback point" "LINE  Text"
  | "label-name  Name the rollback point" "WORD  Name"

install_remove ->
    "file  Remove a file" "FILE  Package file"
  | "inactive  Remove all inactive packages and images"

install_point ->
    "base  The first version"
  | "committed  The last committed version"
  | "id  A rollback point" "<1-4294967295>  Its number"
  | "label  A rollback point by its label" "WORD  Label"

install_show -> "install  Show install operations" install_show_what

install_show_what ->
    "active  Active packages"                                           {% command("show install active", { pipe: true }) %}
  | "committed  Committed packages"                                     {% command("show install committed", { pipe: true }) %}
  | "inactive  Inactive packages"                                       {% command("show install inactive", { pipe: true }) %}
  | "log  Install operations"                                           {% command("show install log", { pipe: true }) %}
  | "package  Information about a package" "FILE  Package file"                       {% command("show install package", { pipe: true }) %}
  | "rollback  Rollback points" (install_show_point):?                  {% command("show install rollback", { pipe: true }) %}
  | "summary  Summary of the packages"                                  {% command("show install summary", { pipe: true }) %}
  | "uncommitted  Uncommitted packages"                                 {% command("show install uncommitted", { pipe: true }) %}

install_show_point -> "id  A rollback point" "<1-4294967295>  Its number"
