# What is loaded at the next boot.

boot_config ->
    "boot  Modify system boot parameters" "system  System image file" "~" boot_image   {% command("config boot system") %}
  | "boot-start-marker  boot-start-marker"                                {% command("config boot-start-marker") %}
  | "boot-end-marker  boot-end-marker"                                    {% command("config boot-start-marker") %}

boot_image ->
    "FILE  URL of the system image"
  | "flash  Boot from flash memory" ("WORD  System image filename"):?
