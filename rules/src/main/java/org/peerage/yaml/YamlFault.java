package org.peerage.yaml;

import java.util.Optional;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.source.SourceText;
import org.peerage.source.Span;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Says in our words why a text is no YAML. */
final class YamlFault {

  private static final String ID = "yaml-syntax";

  private YamlFault() {}

  static Diagnostic of(YAMLException fault, SourceText file) {
    if (fault instanceof ReaderException unprintable) {
      int at = YamlReader.offset(file, unprintable.getPosition());
      int end = Math.min(file.text().length(), at + 1);
      String code = "U+%04X".formatted(unprintable.getCodePoint());
      return Diagnostic.error(ID, file.span(at, end), code + " is no character of YAML")
          .help("take it out");
    }
    if (fault instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
      return of(marked, YamlReader.offset(file, marked.getProblemMark().getIndex()), file);
    }
    String words = String.valueOf(fault.getMessage()).lines().findFirst().orElse("not readable");
    return Diagnostic.error(ID, file.span(0, 0), "no YAML: " + words);
  }

  private static Diagnostic of(MarkedYAMLException fault, int at, SourceText file) {
    String text = file.text();
    char unit = at < text.length() ? text.charAt(at) : '\n';
    boolean endsLine = unit == '\n' || unit == '\r';
    int end = endsLine ? at : text.offsetByCodePoints(at, 1);
    var place = file.span(at, end);
    if (unit == '\t') {
      return Diagnostic.error(ID, place, "a tab; YAML is indented by blanks")
          .help("put blanks in its place");
    }
    if (isComparison(text, at)) {
      int start = at - 1;
      return Diagnostic.error(
              ID, file.span(start, at + 1), "`>` begins a text over several lines in YAML")
          .help("put the value in quotes: \"" + line(text, start) + "\"");
    }
    if (!endsLine && problem(fault).contains("cannot start any token")) {
      return Diagnostic.error(ID, place, "no value begins with `" + unit + "` in YAML")
          .help("put the value in quotes");
    }
    Optional<Span> begun = begun(fault, at, file);
    if (begun.isPresent() && at == text.length() || problem(fault).contains("end of stream")) {
      return Diagnostic.error(ID, begun.orElse(place), "this is never closed");
    }
    var finding = Diagnostic.error(ID, place, "no YAML: " + problem(fault));
    return begun.map(span -> finding.label(span, "in what begins here")).orElse(finding);
  }

  /** Where that begins in which the library met the fault, if it is elsewhere. */
  private static Optional<Span> begun(MarkedYAMLException fault, int at, SourceText file) {
    if (fault.getContextMark() == null) {
      return Optional.empty();
    }
    int start = YamlReader.offset(file, fault.getContextMark().getIndex());
    return start >= at ? Optional.empty() : Optional.of(file.span(start, start + 1));
  }

  /** Of a range like {@code >=0.1} the library says that it expected an indentation. */
  private static boolean isComparison(String text, int at) {
    return at > 0 && at < text.length() && text.charAt(at) == '=' && text.charAt(at - 1) == '>';
  }

  private static String line(String text, int start) {
    int end = start;
    while (end < text.length() && "\r\n#".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(start, end).strip();
  }

  private static String problem(MarkedYAMLException fault) {
    return fault.getProblem().lines().findFirst().orElse("not readable");
  }
}
