# What may follow the pipe (CLI §7).

filter ->
    "append  Append redirected output to URL (URLs supporting append operation only)" filter_url     {% command("filter append") %}
  | "begin  Begin with the line that matches" filter_expression           {% command("filter begin") %}
  | "count  Count number of lines which match regexp" filter_expression   {% command("filter count") %}
  | "exclude  Exclude lines that match" filter_expression                 {% command("filter exclude") %}
  | "format  Format the output using the specified spec file" filter_url    {% command("filter format") %}
  | "include  Include lines that match" filter_expression                 {% command("filter include") %}
  | "redirect  Redirect output to URL" filter_url                         {% command("filter redirect") %}
  | "section  Filter a section of output" filter_section                  {% command("filter section") %}
  | "tee  Copy output to URL" filter_tee                                  {% command("filter tee") %}

filter_expression -> "LINE  Regular Expression"

filter_url -> "FILE  Uniform Resource Locator" | "WORD  Uniform Resource Locator"

filter_section ->
    "exclude  Exclude entire section(s) of output" filter_expression
  | "include  Include entire section(s) of output" filter_expression
  | filter_expression

filter_tee ->
    "/append  Append redirected output to URL (URLs supporting append operation only)" filter_url
  | filter_url
