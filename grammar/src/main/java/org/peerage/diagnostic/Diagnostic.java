package org.peerage.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.peerage.source.Span;

/**
 * One finding, of whatever stage.
 *
 * @param id the rule, in kebab case
 * @param at the characters that are marked
 * @param message one line, lower case, no full stop; names the thing and the fault in the user's
 *     own words
 * @param marker a few words beside the marked characters; empty where the message says it all
 * @param labels other places that matter, in the order they should be read
 * @param notes why it matters, one line each
 * @param help what to type, where something can be typed
 * @param subject what it is about, stable when lines move: {@code edge/expe2}; empty when unknown
 * @param cause equal for findings that one correction would settle, such as all that name what
 *     nobody declares; empty for one that stands for itself
 */
public record Diagnostic(
    String id,
    Severity severity,
    Span at,
    String message,
    String marker,
    List<Label> labels,
    List<String> notes,
    Optional<String> help,
    List<Fix> fixes,
    String subject,
    List<String> cause) {

  /** By file, offset and id, then by message: the one order in which findings are shown. */
  public static final Comparator<Diagnostic> ORDER = new Order();

  public Diagnostic {
    labels = List.copyOf(labels);
    notes = List.copyOf(notes);
    fixes = List.copyOf(fixes);
    cause = List.copyOf(cause);
  }

  public static Diagnostic of(String id, Severity severity, Span at, String message) {
    return new Diagnostic(
        id,
        severity,
        at,
        message,
        "",
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        "",
        List.of());
  }

  public static Diagnostic error(String id, Span at, String message) {
    return of(id, Severity.ERROR, at, message);
  }

  /** The same with words beside the marked characters. */
  public Diagnostic marked(String words) {
    return new Diagnostic(
        id, severity, at, message, words, labels, notes, help, fixes, subject, cause);
  }

  /** The same with one more place. */
  public Diagnostic label(Span where, String text) {
    return new Diagnostic(
        id,
        severity,
        at,
        message,
        marker,
        plus(labels, new Label(where, text)),
        notes,
        help,
        fixes,
        subject,
        cause);
  }

  /** The same with one more line on why it matters. */
  public Diagnostic note(String line) {
    return new Diagnostic(
        id, severity, at, message, marker, labels, plus(notes, line), help, fixes, subject, cause);
  }

  /** The same with what to type. */
  public Diagnostic help(String order) {
    return new Diagnostic(
        id,
        severity,
        at,
        message,
        marker,
        labels,
        notes,
        Optional.of(order),
        fixes,
        subject,
        cause);
  }

  /** The same with one more fix. */
  public Diagnostic fix(Fix fix) {
    return new Diagnostic(
        id, severity, at, message, marker, labels, notes, help, plus(fixes, fix), subject, cause);
  }

  /** The same, about a thing with a name of its own. */
  public Diagnostic about(String newSubject) {
    return new Diagnostic(
        id, severity, at, message, marker, labels, notes, help, fixes, newSubject, cause);
  }

  /** The same, with one cause for all that say so. */
  public Diagnostic causedBy(String... parts) {
    return new Diagnostic(
        id, severity, at, message, marker, labels, notes, help, fixes, subject, List.of(parts));
  }

  /** The same, as grave as is said here. */
  public Diagnostic as(Severity other) {
    return new Diagnostic(
        id, other, at, message, marker, labels, notes, help, fixes, subject, cause);
  }

  /** The same with other fixes. */
  public Diagnostic fixedBy(List<Fix> others) {
    return new Diagnostic(
        id, severity, at, message, marker, labels, notes, help, others, subject, cause);
  }

  private static <T> List<T> plus(List<T> list, T more) {
    var longer = new ArrayList<T>(list);
    longer.add(more);
    return longer;
  }

  /** Written out: a chain of method references costs a short run more than its parsing does. */
  private static final class Order implements Comparator<Diagnostic> {

    @Override
    public int compare(Diagnostic one, Diagnostic other) {
      int byFile = one.at.file().compareTo(other.at.file());
      if (byFile != 0) {
        return byFile;
      }
      int byStart = Integer.compare(one.at.start(), other.at.start());
      if (byStart != 0) {
        return byStart;
      }
      int byId = one.id.compareTo(other.id);
      return byId != 0 ? byId : one.message.compareTo(other.message);
    }
  }
}
