import type { Candidates, Context } from "./contexts.js";

/** A script for bash 3.2 and later, which needs nothing besides. */
export function bashScript(contexts: readonly Context[]): string {
  const places = contexts.map(placeText).join("\n");
  return `# completion of bindbox for bash

_bindbox_offer() {
  local IFS=$'\\n'
  case $1 in
    file) compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$2")) ;;
    folder) compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -d -- "$2")) ;;
    command) COMPREPLY=($(compgen -c -- "$2")) ;;
    *=*) compopt -o nospace 2>/dev/null; COMPREPLY=($(compgen -W "\${1// /$IFS}" -- "$2")) ;;
    *) COMPREPLY=($(compgen -W "\${1// /$IFS}" -- "$2")) ;;
  esac
}

# what can stand at a place: sets next, options, valued, words; and value, what the option $2 takes
_bindbox_place() {
  next='' options='' valued='' words='' value=''
  case $1 in
${places}
    *) return 1 ;;
  esac
}

_bindbox() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous='' place='' word i
  local next options valued words value
  COMPREPLY=()
  [[ $current == '=' ]] && current=''
  _bindbox_place ''
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    case $word in
      '=') ;;
      -*)
        previous=''
        if [[ " $valued " == *" $word "* ]]; then
          previous=$word
          [[ \${COMP_WORDS[i + 1]} == '=' ]] && ((i += 1))
          ((i += 1))
          ((i < COMP_CWORD)) && previous=''
        fi
        ;;
      *)
        previous=''
        if [[ " $next " == *" $word "* ]]; then
          place="\${place:+$place }$word"
          _bindbox_place "$place"
        fi
        ;;
    esac
  done
  if [[ -n $previous ]]; then
    _bindbox_place "$place" "$previous"
    _bindbox_offer "$value" "$current"
  elif [[ $current == -* ]]; then
    _bindbox_offer "$options" "$current"
  elif [[ -n $next ]]; then
    _bindbox_offer "$next" "$current"
  elif [[ -n $words ]]; then
    _bindbox_offer "$words" "$current"
  fi
}

complete -F _bindbox bindbox
`;
}

function placeText({ path, next, options, words }: Context): string {
  const names = options.flatMap((option) => option.names);
  const valued = options.flatMap((option) =>
    option.value === undefined || option.valueMayMiss ? [] : option.names,
  );
  const values = options.flatMap((option) =>
    option.value === undefined || option.value.length === 0
      ? []
      : [`        ${option.names.join("|")}) value=${quoted(option.value)} ;;`],
  );
  return `    '${path.join(" ")}')
      next=${quoted(next.map(({ word }) => word))} options=${quoted(names)}
      valued=${quoted(valued)} words=${quoted(words[0] ?? [])}
${values.length === 0 ? "" : `      case $2 in\n${values.join("\n")}\n      esac\n`}      ;;`;
}

/** None of the names has a quote or a blank in it. */
const quoted = (candidates: Candidates): string =>
  `'${typeof candidates === "string" ? candidates : candidates.join(" ")}'`;
