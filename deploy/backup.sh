#!/bin/sh
# backup.sh FILE: all of the database in MONGODB_URI in one packed file; backup.sh FILE tombstones: what was removed, alone.
# By MongoDB's own tools (mongodump: https://www.mongodb.com/docs/database-tools/). The settings are not in it: keep
# STATEMENT_KEYS beside it, in another place; without them nothing can be signed by the same key again.
set -eu
[ $# -ge 1 ] && [ $# -le 2 ] && [ ! -e "$1" ] || { echo "usage: backup.sh FILE [COLLECTION] (a file that is not there yet)" >&2; exit 1; }
umask 077
mongodump --uri "$MONGODB_URI" --gzip --archive="$1" ${2:+--collection "$2"}
