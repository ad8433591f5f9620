# Finds a JDK. To be sourced; starts no process unless java is a link outside the usual folders.

# Sets java_home to the newest JDK of 17 or later, java_feature to its first number and java_build to what
# tells one build from another. PEERAGE_JAVA_HOME, where set, is the only one looked at. Fails when there is none.
find_jdk() {
  java_home='' java_feature=0 java_build='' java_rank=0
  if [ -n "${PEERAGE_JAVA_HOME-}" ]; then
    consider_jdk "$PEERAGE_JAVA_HOME"
  else
    consider_jdk "${JAVA_HOME-}"
    for jdk in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/*jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home \
      "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/*; do
      consider_jdk "$jdk"
    done
    on_path=$(command -v java) || on_path=''
    case $on_path in
      /*)
        # Most systems link /usr/bin/java to a folder that was looked at above.
        if [ ! -L "$on_path" ]; then
          consider_jdk "${on_path%/bin/java}"
        elif [ -z "$java_home" ] || [ ! "$on_path" -ef "$java_home/bin/java" ]; then
          on_path=$(readlink -f "$on_path") && consider_jdk "${on_path%/bin/java}"
        fi
        ;;
    esac
  fi
  [ "$java_feature" -ge 17 ]
}

# Takes a folder if it holds a JDK newer than the one found so far.
consider_jdk() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  jdk_version='' jdk_build='' jdk_maker=''
  while IFS='=' read -r key value; do
    value=${value#\"} value=${value%\"}
    case $key in
      IMPLEMENTOR) jdk_maker=$value ;;
      JAVA_RUNTIME_VERSION) jdk_build=$value ;;
      # The names stand in the order of the alphabet, and a shell reads byte by byte.
      JAVA_VERSION) jdk_version=$value && break ;;
    esac
  done <"$1/release"
  jdk_number=${jdk_version%%[!0-9.]*}
  feature=${jdk_number%%.*}
  rest=${jdk_number#"$feature"} rest=${rest#.}
  interim=${rest%%.*}
  rest=${rest#"$interim"} rest=${rest#.}
  update=${rest%%.*}
  rank=$((${feature:-0} * 1000000 + ${interim:-0} * 1000 + ${update:-0}))
  if [ "$rank" -gt "$java_rank" ]; then
    java_home=$1 java_feature=$feature java_build=${jdk_build:-$jdk_version}-$jdk_maker java_rank=$rank
  fi
}
