#!/bin/sh
# restore.sh FILE DATABASE: what backup.sh wrote, into the database DATABASE (a new name) on the server of MONGODB_URI.
# Nothing that is there is written over: lead MONGODB_URI to the new name once the doctor says that it is well.
set -eu
[ $# -eq 2 ] && [ -e "$1" ] || { echo "usage: restore.sh FILE DATABASE" >&2; exit 1; }
: "${MONGODB_URI:?is not set: MONGODB_URI=\$(sed -n s/^MONGODB_URI=//p .env) $0 FILE DATABASE}"
server=${MONGODB_URI%%\?*}
case "${server#*://}" in */?*) ;; *) echo "MONGODB_URI names no database, as in mongodb://host/bpv" >&2; exit 1 ;; esac
from=${server##*/}
[ "$2" != "$from" ] || { echo "$2 is the database that runs: give a new name" >&2; exit 1; }
# The bot makes its indexes itself, at its start.
mongorestore --uri "$MONGODB_URI" --gzip --archive="$1" --noIndexRestore --nsFrom "$from.*" --nsTo "$2.*"
