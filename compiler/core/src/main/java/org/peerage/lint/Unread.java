package org.peerage.lint;

import java.util.List;
import java.util.TreeSet;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Severity;
import org.peerage.model.Element;
import org.peerage.source.Span;

/** The places where an earlier stage found an error, and hence left something out. */
final class Unread {

  private final TreeSet<Span> errors = new TreeSet<>();

  Unread(List<Diagnostic> earlier) {
    for (Diagnostic diagnostic : earlier) {
      if (diagnostic.severity() == Severity.ERROR) {
        errors.add(diagnostic.at());
      }
    }
  }

  /** Whether one of them begins inside one of some blocks, or what it uses could not be read. */
  boolean withinOneOf(List<Element> blocks) {
    for (Element block : blocks) {
      if (block.partial() || within(block.span())) {
        return true;
      }
    }
    return false;
  }

  private boolean within(Span block) {
    Span next = errors.ceiling(new Span(block.file(), block.start(), block.start()));
    return next != null && next.file().equals(block.file()) && next.start() < block.end();
  }
}
