# Files, startup configuration and NVRAM (CLI §9).

files_exec ->
    "copy  Copy from one file to another" files_copy
  | "delete  Delete a file" (files_delete_option):* files_deleted         {% command("delete") %}
  | "dir  List files on a filesystem" ("/all  List all files" (files_place):? | "/recursive  List files recursively" (files_place):? | "all-filesystems  List files on all filesystems" | files_place):?  {% command("dir", { pipe: true }) %}
  | "more  Display the contents of a file" ("/ascii  Display binary files in ascii"):? files_displayed   {% command("more", { pipe: true }) %}
  | "rename  Rename a file" files_renamed files_new_name                   {% command("rename") %}
  | "mkdir  Create new directory" files_created                            {% command("mkdir") %}
  | "rmdir  Remove existing directory" files_removed                        {% command("rmdir") %}
  | "verify  Verify a file" ("/md5  Compute an md5 signature for a file" files_name ("WORD  MD5 signature"):? | files_name)  {% command("verify", { pipe: true }) %}
  | "erase  Erase a filesystem" ("startup-config  Erase contents of configuration memory" | "nvram:  Filesystem to be erased")  {% command("write erase") %}
  | "write  Write running configuration to memory, network, or terminal" (files_write):?   {% command("write memory") %}
  | "cd  Change current directory" (files_place):?                         {% command("cd") %}
  | "pwd  Display current working directory"                              {% command("pwd") %}

files_config -> "file  Adjust file system parameters" "prompt  Prompt level" ("alert  Prompt only for destructive file operations" | "noisy  Confirm all file operation parameters" | "quiet  Seldom prompt for file operations"):?   {% command("config file prompt") %}

files_write ->
    "memory  Write to NV memory"                                          {% command("write memory") %}
  | "erase  Erase NV memory"                                              {% command("write erase") %}
  | "network  Write to network TFTP server"                               {% command("write network") %}
  | "terminal  Write to terminal"                                         {% command("write terminal", { pipe: true }) %}

files_copy ->
    ("/noconfirm  Don't prompt for confirmation"):? files_copy_from files_copy_to  {% command("copy") %}

files_copy_from ->
    "running-config  Copy from current system configuration"
  | "startup-config  Copy from startup configuration"
  | "FILE  Copy from * file system"
  | "WORD  File or directory on the current filesystem"

files_copy_to ->
    "running-config  Update (merge with) current system configuration"
  | "startup-config  Copy to startup configuration"
  | "FILE  Copy to * file system"
  | "WORD  File or directory on the current filesystem"

files_delete_option ->
    "/force  Force delete"
  | "/recursive  Recursive delete"

# What `?` says of a file system: the star stands for its name.
files_name ->
    "FILE  URL of the file"
  | "WORD  File or directory on the current filesystem"

files_deleted ->
    "FILE  File to be deleted"
  | "WORD  File or directory on the current filesystem"

files_displayed ->
    "FILE  File to display"
  | "WORD  File or directory on the current filesystem"

files_renamed ->
    "FILE  File to be renamed"
  | "WORD  File or directory on the current filesystem"

files_new_name ->
    "FILE  New name"
  | "WORD  File or directory on the current filesystem"

files_created ->
    "FILE  Directory to be created"
  | "WORD  File or directory on the current filesystem"

files_removed ->
    "FILE  Directory to be removed"
  | "WORD  File or directory on the current filesystem"

files_place ->
    "FILE  Directory or file name"
  | "WORD  File or directory on the current filesystem"

files_show ->
    "configuration  Contents of Non-Volatile memory"                       {% command("show startup-config", { pipe: true }) %}
  | "startup-config  Contents of startup configuration"                   {% command("show startup-config", { pipe: true }) %}
  | "file  Show filesystem information" "systems  List filesystems"       {% command("show file systems", { pipe: true }) %}
  | "boot  show boot attributes"                                          {% command("show bootvar", { pipe: true }) %}
  | "bootvar  Boot and related environment variable"                      {% command("show bootvar", { pipe: true }) %}
  | "bootflash:  display information about bootflash: file system" ("all  List information for all files"):?   {% command("show bootflash:", { pipe: true }) %}
  | "flash:  display information about flash: file system" ("all  List information for all files"):?   {% command("show bootflash:", { pipe: true }) %}
