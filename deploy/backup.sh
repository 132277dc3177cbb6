#!/bin/sh
# backup.sh FILE: all of the database in MONGODB_URI in one packed file; backup.sh FILE tombstones: what was removed, alone.
# By MongoDB's own tools (mongodump: https://www.mongodb.com/docs/database-tools/). The settings are not in it: keep
# STATEMENT_KEYS beside it, in another place; without them nothing can be signed by the same key again.
set -eu
[ $# -ge 1 ] && [ $# -le 2 ] && [ ! -e "$1" ] || { echo "usage: backup.sh FILE [COLLECTION] (a file that is not there yet)" >&2; exit 1; }
: "${MONGODB_URI:?is not set: MONGODB_URI=\$(sed -n s/^MONGODB_URI=//p .env) $0 FILE}"
server=${MONGODB_URI%%\?*}
case "${server#*://}" in */?*) ;; *) echo "MONGODB_URI names no database, as in mongodb://host/bpv" >&2; exit 1 ;; esac
umask 077
# What was broken off bears another name, so that nobody takes it for a backup.
mongodump --uri "$MONGODB_URI" --gzip --archive="$1.part" ${2:+--collection "$2"}
mv "$1.part" "$1"
