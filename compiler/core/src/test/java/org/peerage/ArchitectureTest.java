package org.peerage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Which package may know which (house-style.md section 2), as the JDK's own {@code jdeps} sees the
 * compiled classes.
 */
class ArchitectureTest {

  private static final List<Path> CLASSES =
      List.of(Path.of("../../grammar/target/classes"), Path.of("target/classes"));

  /** From left to right, each package with all it may know of our own. */
  private static final Map<String, Set<String>> MAY_KNOW =
      Map.ofEntries(
          Map.entry("source", Set.of()),
          Map.entry("diagnostic", Set.of("source")),
          Map.entry("syntax", Set.of("source")),
          Map.entry("parse", Set.of("source", "diagnostic", "syntax")),
          Map.entry("format", Set.of("source", "diagnostic", "syntax", "parse")),
          Map.entry("fix", Set.of("source", "diagnostic", "parse", "format")),
          Map.entry("value", Set.of("source")),
          Map.entry("schema", Set.of("value")),
          Map.entry("platform", Set.of("value", "schema")),
          Map.entry("model", Set.of("source", "syntax", "value", "schema")),
          Map.entry("certificate", Set.of("source", "diagnostic", "value", "schema", "model")),
          Map.entry("work", Set.of()),
          Map.entry("dns", Set.of("source", "value", "schema", "model", "platform", "work")),
          Map.entry(
              "resolve", Set.of("source", "diagnostic", "syntax", "value", "schema", "model")),
          Map.entry(
              "lint",
              Set.of(
                  "source",
                  "diagnostic",
                  "syntax",
                  "value",
                  "schema",
                  "model",
                  "platform",
                  "dns",
                  "resolve",
                  "work")),
          Map.entry(
              "plan",
              Set.of(
                  "source", "diagnostic", "value", "schema", "model", "platform", "dns", "lint")),
          Map.entry(
              "compile",
              Set.of(
                  "source",
                  "diagnostic",
                  "syntax",
                  "parse",
                  "certificate",
                  "resolve",
                  "lint",
                  "model",
                  "work")));

  /** Everything outside comes in as an argument: no file, no clock, no console, no network. */
  private static final List<String> OUTSIDE =
      List.of(
          "java.io.",
          "java.nio.file.",
          "java.nio.channels.",
          "java.net.",
          "java.lang.Process",
          "java.lang.ProcessBuilder",
          "java.lang.ProcessHandle",
          "java.lang.Runtime",
          "java.lang.System",
          "java.lang.reflect.",
          "java.time.Clock",
          "java.time.Instant",
          "java.util.Random",
          "java.util.ServiceLoader",
          "java.util.regex.",
          "java.util.logging.");

  private static final Map<String, Set<String>> ALL_THE_SAME =
      Map.of(
          // what a reader of files says when it cannot
          "java.io.IOException",
              Set.of(
                  "org.peerage.certificate.CertificateFiles",
                  "org.peerage.certificate.CertificateTexts",
                  "org.peerage.compile.Ahead",
                  "org.peerage.compile.Compilation",
                  "org.peerage.compile.ProjectFiles",
                  "org.peerage.resolve.FileScopes",
                  "org.peerage.resolve.Imports",
                  "org.peerage.resolve.Resolver"),
          // bytes in memory, the only form in which the JDK takes a certificate
          "java.io.ByteArrayInputStream", Set.of("org.peerage.certificate.PemFile"),
          "java.io.InputStream", Set.of("org.peerage.certificate.PemFile"),
          // identityHashCode and arraycopy, neither of which looks outside
          "java.lang.System",
              Set.of(
                  "org.peerage.schema.Attribute",
                  "org.peerage.schema.BlockKind",
                  "org.peerage.value.Ipv6Text"));

  private static final List<Dependency> DEPENDENCIES = dependencies();

  @Test
  void packagesKnowOnlyThoseBeforeThem() {
    var wrong = new ArrayList<Dependency>();
    for (Dependency dependency : DEPENDENCIES) {
      if (dependency.to().startsWith("org.peerage.")) {
        String from = dependency.area();
        String to = area(dependency.to());
        assertTrue(MAY_KNOW.containsKey(from), "no line for package " + from);
        if (!from.equals(to) && !MAY_KNOW.get(from).contains(to)) {
          wrong.add(dependency);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void onlyTheParserKnowsAntlr() {
    var wrong = new ArrayList<Dependency>();
    for (Dependency dependency : DEPENDENCIES) {
      if (dependency.to().startsWith("org.antlr.") && !dependency.area().equals("parse")) {
        wrong.add(dependency);
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void nothingLooksOutside() {
    var wrong = new ArrayList<Dependency>();
    for (Dependency dependency : DEPENDENCIES) {
      if (isOutside(dependency.to())
          && !ALL_THE_SAME.getOrDefault(dependency.to(), Set.of()).contains(dependency.owner())
          && !dependency.area().equals("parse")) {
        wrong.add(dependency);
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void theOnlyLibraryIsAntlr() {
    var wrong = new ArrayList<Dependency>();
    for (Dependency dependency : DEPENDENCIES) {
      String to = dependency.to();
      if (!to.startsWith("java.")
          && !to.startsWith("javax.")
          && !to.startsWith("org.peerage.")
          && !to.startsWith("org.antlr.")) {
        wrong.add(dependency);
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static boolean isOutside(String name) {
    for (String outside : OUTSIDE) {
      if (outside.endsWith(".")
          ? name.startsWith(outside)
          : name.equals(outside) || name.startsWith(outside + "$")) {
        return true;
      }
    }
    return false;
  }

  private static List<Dependency> dependencies() {
    var dependencies = new ArrayList<Dependency>();
    for (Path classes : CLASSES) {
      var out = new StringWriter();
      int code =
          ToolProvider.findFirst("jdeps")
              .orElseThrow()
              .run(
                  new PrintWriter(out),
                  new PrintWriter(out),
                  "-verbose:class",
                  "-filter:none",
                  "--multi-release",
                  "base",
                  classes.toString());
      assertEquals(0, code, out::toString);
      for (String line : out.toString().split("\\R")) {
        String[] words = line.strip().split("\\s+");
        if (words.length > 2 && words[0].startsWith("org.peerage.") && words[1].equals("->")) {
          dependencies.add(new Dependency(words[0], words[2]));
        }
      }
    }
    assertTrue(dependencies.size() > 1000, "jdeps says something else than it used to");
    return dependencies;
  }

  private static String area(String name) {
    String rest = name.substring("org.peerage.".length());
    return rest.substring(0, rest.indexOf('.'));
  }

  private record Dependency(String from, String to) {

    String area() {
      return ArchitectureTest.area(from);
    }

    /** The class a nested or anonymous one stands in. */
    String owner() {
      int nested = from.indexOf('$');
      return nested < 0 ? from : from.substring(0, nested);
    }

    @Override
    public String toString() {
      return from + " -> " + to;
    }
  }
}
