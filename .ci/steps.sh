# Sourced by .ci/run and .ci/full. Steps that run one after another, even where one fails; at the end the sum of their
# tests as the last line, "N passed, N failed", and an exit code that says whether all is well.

# The versions of Neo4j that are supported: the oldest and the newest.
# shellcheck disable=SC2034
lts=5.26.16
# shellcheck disable=SC2034
newest=2026.01.4

work=$(mktemp -d)
reports=$work/reports
mkdir "$reports"
failed=()

finish() {
  local code=$?
  trap - EXIT
  if [[ $code != 0 ]]; then failed+=("${doing:-run}"); fi
  if command -v node >/dev/null; then
    node .ci/count.mjs "$reports" "${failed[@]}" && code=0 || code=1
  else
    echo "0 passed, 1 failed"
    code=1
  fi
  rm -rf "$work"
  exit "$code"
}
trap finish EXIT

# Runs a command as a named step; a failure is noted and the next step goes on.
step() {
  local name=$1 start=$SECONDS
  shift
  printf '\n== %s\n' "$name"
  if "$@"; then
    printf -- '-- %s: well, %d s\n' "$name" $((SECONDS - start))
  else
    failed+=("$name")
    printf -- '-- %s: FAILED, %d s\n' "$name" $((SECONDS - start))
  fi
}

# Whether there is a JDK of this version or newer where test/neo4j/find-java.ts looks.
has_jdk() {
  local home version
  for home in "${JAVA_HOME:-}" "$(dirname "$(dirname "$(readlink -f "$(command -v java || true)")")")" /usr/lib/jvm/*; do
    [[ -x $home/bin/javac ]] || continue
    version=$("$home/bin/javac" -version 2>&1 | grep -oE '[0-9]+' | head -n 1)
    if ((version >= $1)); then return 0; fi
  done
  return 1
}

report_to() {
  echo "--reporter=default --reporter=json --outputFile.json=$reports/$1.json"
}

# The files and folders that are named, with a Neo4j of this version.
test_on_neo4j() {
  local name=$1 version=$2
  shift 2
  # shellcheck disable=SC2046
  env -u NEO4J_TEST_URI -u CI NEO4J_TEST_VERSION="$version" npm run test:neo4j -- $(report_to "$name") "$@"
}
