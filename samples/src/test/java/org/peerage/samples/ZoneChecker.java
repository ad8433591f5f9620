package org.peerage.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program that knows nothing of Peerage and judges a zone file, at the strictest it can be asked
 * to.
 *
 * <p>Each is a part of a name server or resolver library: BIND, Knot DNS, NSD, ldns. A program that
 * is missing is a failed test, not a skipped one.
 */
enum ZoneChecker {
  /**
   * Checks that targets have addresses and are no aliases, among much else; answers 0 to what it
   * only warns of.
   */
  NAMED_CHECKZONE("named-checkzone", "bind9-utils") {
    @Override
    List<String> arguments(String origin, Path file) {
      return List.of(
          "-i",
          "full",
          "-k",
          "fail",
          "-n",
          "fail",
          "-r",
          "fail",
          "-m",
          "fail",
          "-M",
          "fail",
          "-S",
          "fail",
          "-T",
          "warn",
          "-W",
          "warn",
          origin,
          file.toString());
    }

    @Override
    boolean saysGood(String line, String origin) {
      return line.startsWith("zone " + origin + "/IN: loaded serial ") || line.equals("OK");
    }
  },

  KZONECHECK("kzonecheck", "knot-dnssecutils") {
    @Override
    List<String> arguments(String origin, Path file) {
      return List.of("-v", "-o", origin, file.toString());
    }

    @Override
    boolean saysGood(String line, String origin) {
      return line.equals("No semantic error found");
    }
  },

  NSD_CHECKZONE("nsd-checkzone", "nsd") {
    @Override
    List<String> arguments(String origin, Path file) {
      return List.of(origin, file.toString());
    }

    @Override
    boolean saysGood(String line, String origin) {
      return line.equals("zone " + origin + " is ok");
    }
  },

  /** Prints every record it read, and nothing else. */
  LDNS_READ_ZONE("ldns-read-zone", "ldnsutils") {
    @Override
    List<String> arguments(String origin, Path file) {
      return List.of("-c", file.toString());
    }

    @Override
    boolean saysGood(String line, String origin) {
      return line.contains("\tIN\t");
    }
  };

  private final String program;
  private final String debianPackage;

  ZoneChecker(String program, String debianPackage) {
    this.program = program;
    this.debianPackage = debianPackage;
  }

  abstract List<String> arguments(String origin, Path file);

  /** Whether a line of the answer is what the program says of a zone without fault. */
  abstract boolean saysGood(String line, String origin);

  String program() {
    return program;
  }

  /**
   * What the program has against a zone; empty when it has nothing.
   *
   * @param origin without the final dot
   */
  List<String> objections(String origin, Path file) throws IOException, InterruptedException {
    var result = new Program(program, debianPackage).run(arguments(origin, file), "");
    var objections = new ArrayList<String>();
    for (String line : result.said().lines().toList()) {
      if (!line.isBlank() && !saysGood(line, origin)) {
        objections.add(line);
      }
    }
    if (result.exit() != 0) {
      objections.add(program + " ended with " + result.exit());
    }
    return objections;
  }
}
