#!/bin/sh
# A Git hook without any tool: save as .git/hooks/pre-commit and make it executable.
# Stops a commit whose records have errors.
files=$(git diff --cached --name-only --diff-filter=ACM -- 'records/*.json' 'records/*.csv' 'records/*.xlsx')
[ -z "$files" ] && exit 0
echo "$files" | tr '\n' '\0' | xargs -0 npx congress-metrics check --level warning
