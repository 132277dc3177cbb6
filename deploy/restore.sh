#!/bin/sh
# restore.sh FILE DATABASE: what backup.sh wrote, into the database DATABASE (a new name) on the server of MONGODB_URI.
# Nothing that is there is written over: lead MONGODB_URI to the new name once `npm run doctor` says that it is well.
set -eu
[ $# -eq 2 ] && [ -e "$1" ] || { echo "usage: restore.sh FILE DATABASE" >&2; exit 1; }
server=${MONGODB_URI%%\?*}
from=${server##*/}
# The bot makes its indexes itself, at its start.
mongorestore --uri "$MONGODB_URI" --gzip --archive="$1" --noIndexRestore --nsFrom "$from.*" --nsTo "$2.*"
