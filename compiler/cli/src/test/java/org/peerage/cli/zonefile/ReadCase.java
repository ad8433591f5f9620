package org.peerage.cli.zonefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.peerage.compile.Compilation;
import org.peerage.compile.ProjectFiles;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.dns.ShownZone;
import org.peerage.dns.Zone;
import org.peerage.dns.Zones;
import org.peerage.dns.change.ZoneContent;
import org.peerage.dns.zonefile.ReadZone;
import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.golden.DiagnosticLines;
import org.peerage.lint.ZoneFileLinter;
import org.peerage.rules.YamlCatalogue;
import org.peerage.rules.zonefile.ZoneFileRules;
import org.peerage.source.SourceText;
import org.peerage.syntax.Suppression;
import org.peerage.value.View;

/**
 * Zone files as one text: a line {@code ; file NAME} begins another file, {@code ; --view VIEW} in
 * the first line says who sees them. A file of definitions is what they are held against.
 */
final class ReadCase {

  private static final String FILE = "; file ";
  private static final Optional<LocalDate> AS_OF = Optional.of(LocalDate.of(2026, 6, 1));

  private final List<SourceText> texts = new ArrayList<>();
  private final List<Diagnostic> findings;

  ReadCase(String text) {
    try {
      findings = check(text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private List<Diagnostic> check(String text) throws IOException {
    Optional<View> view = Optional.empty();
    for (View one : View.values()) {
      if (text.startsWith("; --view " + one.word() + "\n")) {
        view = Optional.of(one);
      }
    }
    var zones = new ArrayList<ReadZone>();
    var wanted = new ArrayList<ZoneContent>();
    var problems = new ArrayList<Diagnostic>();
    var allowed = new ArrayList<Suppression>();
    Path folder = Files.createTempDirectory("zones");
    for (var part : parts(text).entrySet()) {
      if (part.getKey().endsWith(".peerage")) {
        var source = new SourceText(part.getKey(), part.getValue());
        for (Zone zone : Zones.of(Compilation.of(ProjectFiles.of(source)).value())) {
          wanted.add(ZoneReader.normal(ZoneContent.of(ShownZone.of(zone))));
        }
        continue;
      }
      Path file = Files.writeString(folder.resolve(part.getKey()), part.getValue());
      ZoneFileReader.Read read = ZoneFileReader.read(file, part.getKey(), Optional.empty());
      Files.delete(file);
      read.zone().ifPresent(zones::add);
      problems.addAll(read.problems());
      allowed.addAll(read.allowed());
      texts.addAll(read.texts().values());
    }
    Files.delete(folder);
    var linter = new ZoneFileLinter(new ZoneFileRules(), new YamlCatalogue());
    return linter.run(new ZoneFiles(zones, view, wanted), problems, allowed, AS_OF);
  }

  List<Diagnostic> findings() {
    return findings;
  }

  String lines(List<Diagnostic> some) {
    return new DiagnosticLines(texts).lines(some);
  }

  private static LinkedHashMap<String, String> parts(String text) {
    var parts = new LinkedHashMap<String, String>();
    String name = "a.zone";
    int start = 0;
    while (true) {
      int next = text.indexOf(FILE, start);
      if (next < 0) {
        parts.put(name, text.substring(start));
        return parts;
      }
      parts.put(name, text.substring(start, next));
      int line = text.indexOf('\n', next);
      name = text.substring(next + FILE.length(), line);
      start = line + 1;
    }
  }
}
