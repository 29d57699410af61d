#!/bin/sh
# Makes the table of ReferenceValuesTest again; needs Sollya. Values are cut after 45 decimals of the mantissa.
set -eu
cd "$(dirname "$0")"
table=../resources/dev/halfulp/reference/reference-values.txt
sollya reference-values.sollya | sed -E 's/(\.[0-9]{45})[0-9]*/\1/' >"$table.new"
mv "$table.new" "$table"
