#!/usr/bin/env bash
# Makes the pictures of the README, docs/images/*.png, from a report over corpora/.
# Needs Chromium, and a JDK 25 in JAVA_HOME or on the PATH.
set -euo pipefail
cd "$(dirname "$0")/../../.."

mvn -B -q test-compile dependency:build-classpath -Dmdep.outputFile=target/test-classpath -Dmdep.includeScope=test
mkdir -p docs/images
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx3g --enable-native-access=ALL-UNNAMED -cp "target/test-classes:target/classes:$(<target/test-classpath)" \
    org.pledgescope.page.Screenshots docs/images
