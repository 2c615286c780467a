#!/usr/bin/env bash
# Draws the pictures of the README from the built-in sample: real cards, at 0.4 to 0.5 of their size, as WebP.
set -euo pipefail
cd "$(dirname "$0")"
program=../../src/QuoteCards.Cli
dotnet build -c Release "$program" --nologo -v q
card() { # ID, theme, size, scale, file
  dotnet run --no-build -c Release --project "$program" -- render --id "$1" -t "$2" -s "$3" --scale "$4" --format webp --quality 84 --force -o "$folder" --name "$5" >/dev/null 2>&1
  mv "$folder/$5.webp" .
}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for theme in broadsheet midnight signal marker terminal halo plain dusk noir cover; do card 3vpj "$theme" square 0.4 "$theme"; done
card yj5f dusk story 0.35 story
card yj5f noir landscape 0.5 landscape
card yj5f marker portrait 0.4 portrait
du -cb ./*.webp | tail -n 1
