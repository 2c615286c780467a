#!/usr/bin/env bash
# Fetches the font files of this folder anew from their npm packages, at the versions of packages.txt.
# Needs npm, tar and woff2_decompress. Run it in this folder; files that are already here are replaced.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
while read -r package version folder files; do
  case "$package" in ''|'#'*) continue ;; esac
  mkdir -p "$folder" "$work/$folder"
  (cd "$work/$folder" && npm pack --silent "$package@$version" >/dev/null && tar xzf ./*.tgz)
  if [ "$package" = twemoji-colr-font ]; then
    woff2_decompress "$work/$folder/package/twemoji.woff2"
    cp "$work/$folder/package/twemoji.ttf" "$folder/Twemoji.ttf"
    cp "$work/$folder/package/LICENSE" "$folder/LICENSE"
    continue
  fi
  for file in $files; do cp "$work/$folder"/package/*/*_"$file".ttf "$folder/"; done
  cp "$work/$folder/package/LICENSE_FONT" "$folder/OFL.txt"
done < packages.txt
