package org.peerage.resolve;

import java.util.List;
import java.util.TreeSet;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Label;
import org.peerage.diagnostic.Severity;
import org.peerage.source.Span;
import org.peerage.syntax.Block;
import org.peerage.syntax.Body;
import org.peerage.syntax.Item;
import org.peerage.syntax.Profile;
import org.peerage.syntax.SyntaxFile;

/**
 * Where a file has text that could not be parsed, and with it something that is not in its tree.
 */
final class Unparsed {

  private final TreeSet<Span> errors = new TreeSet<>();

  Unparsed(List<Diagnostic> ofTheFile) {
    for (Diagnostic diagnostic : ofTheFile) {
      if (diagnostic.severity() == Severity.ERROR) {
        errors.add(diagnostic.at());
        for (Label label : diagnostic.labels()) {
          // What stands outside a block may belong into the one that is shown beside it.
          errors.add(label.at());
        }
      }
    }
  }

  /** Whether a let, a profile or an import may be among what could not be parsed. */
  boolean hidesNames(SyntaxFile file) {
    return !errors.isEmpty() && outside(file.items());
  }

  /** Whether one of a body's own items could not be parsed, those of blocks in it aside. */
  boolean standsIn(Body body) {
    Span span = body.span();
    if (errors.isEmpty() || !holds(span.file(), span.start(), span.end())) {
      return false;
    }
    int from = span.start();
    for (Item item : body.items()) {
      if (item instanceof Block block) {
        if (holds(span.file(), from, block.span().start())) {
          return true;
        }
        from = block.span().end();
      }
    }
    return holds(span.file(), from, span.end());
  }

  /** Whether one stands in no body: a head that is wrong may be that of a profile. */
  private boolean outside(List<Item> items) {
    String file = errors.first().file();
    int from = 0;
    for (Item item : items) {
      Body body = null;
      if (item instanceof Block block) {
        body = block.body();
      } else if (item instanceof Profile profile) {
        body = profile.body();
      }
      if (body != null) {
        // What stands in front of a brace that was found further along counts as its beginning.
        if (holds(file, from, body.span().start() + 1)) {
          return true;
        }
        from = body.span().end();
      }
    }
    return holds(file, from, Integer.MAX_VALUE);
  }

  private boolean holds(String file, int from, int to) {
    Span next = errors.ceiling(new Span(file, from, from));
    return next != null && next.file().equals(file) && next.start() < to;
  }
}
