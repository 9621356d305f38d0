#!/bin/sh
# A database with an owner of its own: the walls between workspaces do not hold for PostgreSQL's superuser.
set -eu
psql -v ON_ERROR_STOP=1 -v password="$POSTGRES_PASSWORD" -U postgres <<'SQL'
CREATE ROLE rashomon LOGIN PASSWORD :'password';
CREATE DATABASE rashomon OWNER rashomon TEMPLATE template0 ENCODING 'UTF8';
SQL
