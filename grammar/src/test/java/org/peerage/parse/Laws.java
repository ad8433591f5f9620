package org.peerage.parse;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Edit;
import org.peerage.diagnostic.Fix;
import org.peerage.diagnostic.Label;
import org.peerage.diagnostic.Outcome;
import org.peerage.source.SourceText;
import org.peerage.source.Span;
import org.peerage.syntax.Attribute;
import org.peerage.syntax.Block;
import org.peerage.syntax.Comment;
import org.peerage.syntax.Item;
import org.peerage.syntax.Let;
import org.peerage.syntax.Profile;
import org.peerage.syntax.Scalar;
import org.peerage.syntax.Suppression;
import org.peerage.syntax.SyntaxFile;

/** What holds of the outcome of every text, whatever it is. */
final class Laws {

  static void hold(SourceText source, Outcome<SyntaxFile> outcome) {
    for (Span span : spans(outcome)) {
      assertTrue(
          span.file().equals(source.name()) && span.end() <= source.text().length(),
          () -> span + " lies outside\n" + source.text());
    }
    nested(outcome.value().items(), source.span(0, source.text().length()));
    for (Diagnostic diagnostic : outcome.diagnostics()) {
      worded(diagnostic);
    }
    var sorted = new ArrayList<>(outcome.diagnostics());
    sorted.sort(Diagnostic.ORDER);
    assertTrue(sorted.equals(outcome.diagnostics()), "findings are not in order");
  }

  private static List<Span> spans(Outcome<SyntaxFile> outcome) {
    var spans = new ArrayList<Span>();
    for (Diagnostic diagnostic : outcome.diagnostics()) {
      spans.add(diagnostic.at());
      for (Label label : diagnostic.labels()) {
        spans.add(label.at());
      }
      for (Fix fix : diagnostic.fixes()) {
        for (Edit edit : fix.edits()) {
          spans.add(edit.at());
        }
      }
    }
    for (Comment comment : outcome.value().comments()) {
      spans.add(comment.span());
    }
    for (Suppression suppression : outcome.value().suppressions()) {
      spans.add(suppression.at());
      spans.add(suppression.covers());
    }
    return spans;
  }

  /** Items lie inside what holds them, one behind the other. */
  private static void nested(List<Item> items, Span around) {
    int end = around.start();
    for (Item item : items) {
      Span span = item.span();
      assertTrue(around.covers(span) && span.start() >= end, () -> span + " in " + around);
      end = span.end();
      if (item instanceof Block block) {
        for (Scalar label : block.labels()) {
          assertTrue(block.head().covers(label.span()), () -> label + " in " + block.head());
        }
        nested(block.body().items(), block.body().span());
      } else if (item instanceof Profile profile) {
        nested(profile.body().items(), profile.body().span());
      } else if (item instanceof Attribute attribute) {
        assertTrue(span.covers(attribute.value().span()), () -> attribute + "");
      } else if (item instanceof Let let) {
        assertTrue(span.covers(let.value().span()), () -> let + "");
      }
    }
  }

  /**
   * One line, no full stop, lower case but for the user's own words and the names of characters.
   */
  private static void worded(Diagnostic diagnostic) {
    String message = diagnostic.message();
    boolean lower =
        !Character.isUpperCase(message.charAt(0))
            || message.startsWith("U+")
            || message.startsWith("NUL");
    assertTrue(
        lower && message.indexOf('\n') < 0 && !message.endsWith("."),
        () -> "badly worded: " + message);
  }

  private Laws() {}
}
