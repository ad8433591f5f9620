package org.peerage.emit;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peerage.compile.Compilation;
import org.peerage.compile.ProjectFiles;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Outcome;
import org.peerage.emit.zone.DnsRequest;
import org.peerage.model.Estate;
import org.peerage.source.SourceText;

/** Estates made of text, and what is built of them. */
final class Estates {

  private Estates() {}

  static Estate of(String... texts) throws IOException {
    var files = new SourceText[texts.length];
    for (int i = 0; i < texts.length; i++) {
      files[i] = new SourceText("file" + i + ".peerage", texts[i]);
    }
    return sound(Compilation.of(ProjectFiles.of(files)));
  }

  /** The same files, handed over the other way round. */
  static Estate reversed(String... texts) throws IOException {
    var files = new SourceText[texts.length];
    for (int i = 0; i < texts.length; i++) {
      files[texts.length - 1 - i] = new SourceText("file" + i + ".peerage", texts[i]);
    }
    return sound(Compilation.of(ProjectFiles.of(files)));
  }

  static Estate in(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> paths =
          all.filter(path -> path.toString().endsWith(".peerage"))
              .filter(path -> !path.toString().contains("broken"))
              .sorted()
              .toList();
      var files = new SourceText[paths.size()];
      for (int i = 0; i < files.length; i++) {
        String name = folder.relativize(paths.get(i)).toString().replace('\\', '/');
        files[i] = new SourceText(name, Files.readString(paths.get(i)));
      }
      return sound(Compilation.of(ProjectFiles.of(files)));
    }
  }

  private static Estate sound(Outcome<Estate> outcome) {
    for (Diagnostic diagnostic : outcome.diagnostics()) {
      throw new AssertionError(diagnostic.toString());
    }
    return outcome.value();
  }

  /** Every file by its path, in the order of the build. */
  static Map<String, String> build(Estate estate) throws IOException {
    var files = new LinkedHashMap<String, String>();
    for (Artifact artifact : Build.artifacts(estate, DnsRequest.PLAIN).value()) {
      var out = new StringWriter();
      artifact.content().writeTo(out);
      if (files.put(artifact.path(), out.toString()) != null) {
        throw new AssertionError("twice: " + artifact.path());
      }
    }
    return files;
  }
}
