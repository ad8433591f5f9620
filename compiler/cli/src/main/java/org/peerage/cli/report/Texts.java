package org.peerage.cli.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.source.LineMap;
import org.peerage.source.Position;
import org.peerage.source.SourceText;
import org.peerage.source.Span;

/** The texts that findings point into: their lines, their names as shown, and what to hide. */
public final class Texts {

  /** Marks a secret that stands in a definition: what it marks is never shown. */
  private static final String LITERAL_SECRET = "literal-secret";

  private static final String BYTE_ORDER_MARK = "\ufeff";

  private final UnaryOperator<String> names;
  private final Supplier<String> estate;
  private final Map<String, SourceText> texts;
  private final List<Diagnostic> findings;
  private final Map<String, LineMap> lines = new HashMap<>();
  private final Map<String, List<Span>> secrets = new HashMap<>();
  private final Map<String, List<Span>> hidden = new HashMap<>();
  private Optional<Fingerprints> fingerprints = Optional.empty();

  /** The texts of an estate that is the whole of its repository, or in none. */
  public Texts(
      UnaryOperator<String> names, Map<String, SourceText> texts, List<Diagnostic> findings) {
    this(names, String::new, texts, findings);
  }

  /**
   * The texts of one estate, and what was found in them.
   *
   * @param names makes of the name of a text the one to be shown
   * @param estate gives the folder of the estate in its repository, empty for the root of it; to
   *     look for that takes time, so it is asked only by reports that need it
   * @param texts by name
   * @param findings all of the estate, shown or not: those on literal secrets say what to hide
   */
  public Texts(
      UnaryOperator<String> names,
      Supplier<String> estate,
      Map<String, SourceText> texts,
      List<Diagnostic> findings) {
    this.names = names;
    this.estate = estate;
    this.texts = texts;
    this.findings = findings;
    for (Diagnostic finding : findings) {
      if (finding.id().equals(LITERAL_SECRET)) {
        hide(finding.at());
      }
    }
  }

  /** The folder of the estate in its repository; empty for the root of it. */
  String estate() {
    return estate.get();
  }

  /** What a finding is known by from one run to the next. */
  String fingerprint(Diagnostic finding) {
    if (fingerprints.isEmpty()) {
      fingerprints = Optional.of(new Fingerprints(estate.get(), findings));
    }
    return fingerprints.get().of(finding);
  }

  /** The name of a file as the reader knows it. */
  public String shown(String file) {
    return names.apply(file);
  }

  /** The lines of a file; nothing when its text is not at hand. */
  Optional<LineMap> lines(String file) {
    SourceText text = texts.get(file);
    return text == null
        ? Optional.empty()
        : Optional.of(lines.computeIfAbsent(file, name -> text.lines()));
  }

  /** Where a span begins; line 1, column 1 when the text is not at hand. */
  public Position start(Span span) {
    return position(span.file(), span.start());
  }

  /** Where a span ends. */
  Position end(Span span) {
    return position(span.file(), span.end());
  }

  /** Editors and SARIF (section 3.30) know nothing of a byte-order mark: it takes no column. */
  private Position position(String file, int offset) {
    Optional<LineMap> map = lines(file);
    if (map.isEmpty()) {
      return new Position(1, 1);
    }
    Position position = map.get().position(offset);
    boolean marked = position.line() == 1 && map.get().line(1).startsWith(BYTE_ORDER_MARK);
    return marked && offset > 0 ? new Position(1, position.column() - 1) : position;
  }

  /** What must not be shown of a file. */
  List<Span> secrets(String file) {
    return hidden.computeIfAbsent(file, this::hiddenIn);
  }

  private List<Span> hiddenIn(String file) {
    var spans = new ArrayList<>(secrets.getOrDefault(file, List.of()));
    if (texts.containsKey(file)) {
      spans.addAll(PlainSecrets.in(texts.get(file)));
    }
    return spans;
  }

  private void hide(Span span) {
    secrets.computeIfAbsent(span.file(), file -> new ArrayList<>()).add(span);
  }
}
