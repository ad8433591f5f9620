package org.peerage.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.peerage.compile.Compilation;
import org.peerage.compile.ProjectFiles;
import org.peerage.model.Estate;
import org.peerage.source.SourceText;

/**
 * One sample: an estate, what is expected of it, and its broken twin.
 *
 * @param folder below {@code samples/}, absolute
 */
record Sample(Path folder) {

  /** The root of the repository, from which a newcomer calls the program. */
  static final Path REPOSITORY = Path.of("").toAbsolutePath().getParent();

  private static final Path SAMPLES = REPOSITORY.resolve("samples");

  /** All of them, in reading order. */
  static List<Sample> all() throws IOException {
    try (Stream<Path> folders = Files.list(SAMPLES)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve(".peerage.yaml")))
          .sorted()
          .map(Sample::new)
          .toList();
    }
  }

  static Sample named(String name) {
    return new Sample(SAMPLES.resolve(name));
  }

  /** What its definitions say, without a rule applied. */
  Estate estate() throws IOException {
    return Compilation.of(ProjectFiles.of(definitions().toArray(SourceText[]::new))).value();
  }

  /** The texts of its definitions, without those of the broken twin. */
  List<SourceText> definitions() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      var texts = new ArrayList<SourceText>();
      for (Path file : files.filter(this::isDefinition).sorted().toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        texts.add(new SourceText(name, Files.readString(file)));
      }
      return texts;
    }
  }

  /** The files of its estate by their paths below it: without its outputs and the broken twin. */
  Map<String, String> sources() throws IOException {
    var sources = new TreeMap<String, String>();
    for (var file : Folder.read(folder).entrySet()) {
      if (!file.getKey().startsWith("expected/") && !file.getKey().startsWith("broken/")) {
        sources.put(file.getKey(), file.getValue());
      }
    }
    return sources;
  }

  private boolean isDefinition(Path file) {
    return file.toString().endsWith(".peerage") && !file.startsWith(folder.resolve("broken"));
  }

  String name() {
    return folder.getFileName().toString();
  }

  /** As it is given to the program. */
  String argument() {
    return "samples/" + name();
  }

  Path expected() {
    return folder.resolve("expected");
  }

  /** The broken twin, as it is given to the program. */
  String brokenArgument() {
    return argument() + "/broken";
  }

  Path expectedFindings() {
    return folder.resolve("broken/findings.txt");
  }
}
