# Banners: text between two delimiting characters, on the line or below it (CLI §1).

banner_config -> "banner  Define a login banner" (
    "incoming  Set incoming terminal line banner" "~" banner_text
  | "motd  Set Message of the Day banner" "~" banner_text
  | "login  Set login banner" "~" banner_text
  | "exec  Set EXEC process creation banner" "~" banner_text
  | "LINE  c banner-text c, where 'c' is a delimiting character  @!no"
  )  {% command("config banner") %}

banner_text -> "LINE  c banner-text c, where 'c' is a delimiting character"
