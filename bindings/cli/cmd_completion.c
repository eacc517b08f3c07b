/* SPDX-License-Identifier: MIT */
/* palpate completion: the script for a shell. Each asks `palpate __complete` and hands the answer
 * on. */
#include "commands.h"

#include <string.h>
#include "output.h"

static const char bash[] =
    "# palpate completion for bash\n"
    "_palpate() {\n"
    "    local word=${COMP_WORDS[COMP_CWORD]} line\n"
    "    local -a names\n"
    "    COMPREPLY=()\n"
    "    while IFS= read -r line; do\n"
    "        case $line in\n"
    "            :file) mapfile -t names < <(compgen -f -- \"$word\") ;;\n"
    "            :folder) mapfile -t names < <(compgen -d -- \"$word\") ;;\n"
    "            *) COMPREPLY+=(\"${line%%$'\\t'*}\"); continue ;;\n"
    "        esac\n"
    "        compopt -o filenames\n"
    "        COMPREPLY+=(\"${names[@]}\")\n"
    "    done < <(\"${COMP_WORDS[0]}\" __complete \"${COMP_WORDS[@]:1:COMP_CWORD}\" 2>/dev/null)\n"
    "    [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *= ]] && compopt -o nospace\n"
    "    return 0\n"
    "}\n"
    "complete -F _palpate palpate\n";

static const char zsh[] =
    "#compdef palpate\n"
    "# palpate completion for zsh\n"
    "_palpate() {\n"
    "    local line\n"
    "    local -a found\n"
    "    for line in \"${(@f)$(\"${words[1]}\" __complete \"${(@)words[2,CURRENT]}\" "
    "2>/dev/null)}\"; do\n"
    "        case $line in\n"
    "            :file) _files ;;\n"
    "            :folder) _files -/ ;;\n"
    "            *$'\\t'*) found+=(\"${${line%%$'\\t'*}//:/\\\\:}:${line#*$'\\t'}\") ;;\n"
    "            ?*) found+=(\"${line//:/\\\\:}\") ;;\n"
    "        esac\n"
    "    done\n"
    "    (( ${#found} )) && _describe palpate found\n"
    "}\n"
    "compdef _palpate palpate\n";

static const char fish[] = "# palpate completion for fish\n"
                           "function __palpate_complete\n"
                           "    set -l words (commandline -opc) (commandline -ct)\n"
                           "    for line in ($words[1] __complete $words[2..-1] 2>/dev/null)\n"
                           "        switch $line\n"
                           "            case :file\n"
                           "                __fish_complete_path (commandline -ct)\n"
                           "            case :folder\n"
                           "                __fish_complete_directories (commandline -ct)\n"
                           "            case '*'\n"
                           "                echo $line\n"
                           "        end\n"
                           "    end\n"
                           "end\n"
                           "complete -c palpate -f -a '(__palpate_complete)'\n";

/* In the order of cli_choice(CLI_COMPLETE_SHELL). */
static const char *const scripts[] = {bash, zsh, fish};

int cmd_completion(const cli_arguments *arguments)
{
    const char *shell = arguments->operands[0], *each;
    cli_output output;

    if (!cli_output_open(&output, arguments))
        return palpate_status_exit(PALPATE_E_IO);
    for (size_t i = 0; (each = cli_choice(CLI_COMPLETE_SHELL, i)) != NULL; i++)
        if (strcmp(each, shell) == 0)
            cli_output_puts(&output, scripts[i]);
    return cli_output_close(&output, 0);
}
