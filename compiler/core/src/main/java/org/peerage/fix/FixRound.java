package org.peerage.fix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Edit;
import org.peerage.diagnostic.Fix;
import org.peerage.source.SourceText;

/**
 * As many fixes at once as go together.
 *
 * <p>A fix is applied whole or not at all. Of two that touch each other the one whose finding comes
 * first is applied, and the other one left: where it is still wanted afterwards, the next round
 * finds it again, in the place it then has.
 *
 * @param texts those that changed, as they are now, by name
 * @param applied in the order of their findings
 * @param left fixes that would have been applied, but for another one
 * @param elsewhere fixes that reach into a text that must not be changed
 * @param dropped fixes after which a text that can be read no longer could
 */
public record FixRound(
    Map<String, SourceText> texts,
    List<Applied> applied,
    int left,
    int elsewhere,
    List<Applied> dropped) {

  public FixRound {
    texts = Map.copyOf(texts);
    applied = List.copyOf(applied);
    dropped = List.copyOf(dropped);
  }

  /** A fix that was applied, and the finding it was for. */
  public record Applied(Diagnostic finding, Fix fix) {}

  /**
   * Applies fixes.
   *
   * @param texts all the findings point into, by name
   * @param findings in {@link Diagnostic#ORDER}, all of these texts
   * @param editable tells which texts may be changed
   * @param unsafe whether fixes are applied too that are likely and no more
   */
  public static FixRound of(
      Map<String, SourceText> texts,
      List<Diagnostic> findings,
      Predicate<String> editable,
      boolean unsafe) {
    var selection = new Selection(texts, editable);
    for (Diagnostic finding : findings) {
      choice(finding, unsafe).ifPresent(fix -> selection.add(finding, fix));
    }
    if (selection.isReadable()) {
      return selection.round(List.of());
    }
    var dropped = new ArrayList<Applied>();
    var readable = new Selection(texts, editable);
    for (Diagnostic finding : findings) {
      Optional<Fix> fix = choice(finding, unsafe);
      if (fix.isPresent() && alone(texts, editable, finding, fix.get()).isReadable()) {
        readable.add(finding, fix.get());
      } else if (fix.isPresent()) {
        dropped.add(new Applied(finding, fix.get()));
      }
    }
    // Each may be well by itself and not beside the others: then none is applied.
    if (!readable.isReadable()) {
      dropped.addAll(readable.applied);
      readable = new Selection(texts, editable);
    }
    return readable.round(dropped);
  }

  private static Selection alone(
      Map<String, SourceText> texts, Predicate<String> editable, Diagnostic finding, Fix fix) {
    var alone = new Selection(texts, editable);
    alone.add(finding, fix);
    return alone;
  }

  /** The fix of a finding that would be applied: a safe one where there is one. */
  public static Optional<Fix> choice(Diagnostic finding, boolean unsafe) {
    Optional<Fix> likely = Optional.empty();
    for (Fix fix : finding.fixes()) {
      if (fix.safety() == Fix.Safety.SAFE) {
        return Optional.of(fix);
      }
      if (unsafe && fix.safety() == Fix.Safety.UNSAFE && likely.isEmpty()) {
        likely = Optional.of(fix);
      }
    }
    return likely;
  }

  /** What was chosen so far. */
  private static final class Selection {

    private final Map<String, SourceText> texts;
    private final Predicate<String> editable;
    private final Map<String, TextEdits> edits = new TreeMap<>();
    private final Set<List<Edit>> taken = new HashSet<>();
    private final List<Applied> applied = new ArrayList<>();
    private int left;
    private int elsewhere;

    Selection(Map<String, SourceText> texts, Predicate<String> editable) {
      this.texts = texts;
      this.editable = editable;
    }

    void add(Diagnostic finding, Fix fix) {
      for (Edit edit : fix.edits()) {
        if (!editable.test(edit.at().file()) || !texts.containsKey(edit.at().file())) {
          elsewhere++;
          return;
        }
      }
      boolean same = taken.contains(fix.edits());
      for (Edit edit : fix.edits()) {
        if (!same && of(edit).touches(edit)) {
          left++;
          return;
        }
      }
      applied.add(new Applied(finding, fix));
      if (taken.add(fix.edits())) {
        fix.edits().forEach(edit -> of(edit).add(edit));
      }
    }

    /** Whether every text that could be read still can. */
    boolean isReadable() {
      for (TextEdits changed : edits.values()) {
        if (!changed.isReadable()) {
          return false;
        }
      }
      return true;
    }

    FixRound round(List<Applied> dropped) {
      var changed = new TreeMap<String, SourceText>();
      edits.forEach((name, one) -> changed.put(name, one.applied()));
      return new FixRound(changed, applied, left, elsewhere, dropped);
    }

    private TextEdits of(Edit edit) {
      return edits.computeIfAbsent(edit.at().file(), name -> new TextEdits(texts.get(name)));
    }
  }
}
