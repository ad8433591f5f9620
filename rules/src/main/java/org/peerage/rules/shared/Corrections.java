package org.peerage.rules.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.peerage.diagnostic.Edit;
import org.peerage.diagnostic.Fix;
import org.peerage.diagnostic.Fix.Safety;
import org.peerage.lint.Finding;
import org.peerage.model.Element;
import org.peerage.schema.Attribute;
import org.peerage.source.Span;
import org.peerage.value.Sourced;

/**
 * Fixes of what stands in one block.
 *
 * <p>What a profile or a let brings is shared with others: a finding about it has no fix.
 *
 * @param block the cluster, peer or zone that is at fault
 */
public record Corrections(Element block) {

  /** The finding with a fix that writes something else in the place of what stands at a span. */
  public Finding write(Finding finding, Span at, String text, Safety safety) {
    return replaced(finding, "write " + text, at, text, safety);
  }

  /**
   * The finding with a fix that sets an attribute of the block, or of one inside it. Where it is
   * not stated the finding is of what is missing from there.
   */
  public Finding set(
      Finding finding, Element inside, Attribute<?> attribute, String text, Safety safety) {
    String line = attribute.name() + " = " + text;
    Optional<? extends Sourced<?>> stated = inside.stated(attribute);
    if (stated.isPresent()) {
      return replaced(finding, "write " + line, stated.get().at(), text, safety);
    }
    Finding missing = finding.missingFrom(inside);
    if (!block.span().covers(inside.span())) {
      return missing;
    }
    int brace = inside.span().end() - 1;
    var edit = new Edit(new Span(inside.span().file(), brace, brace), "\n" + line + "\n");
    return missing.fix(new Fix("write " + line, List.of(edit), safety));
  }

  /** The finding with a fix that sets an attribute of several blocks, each of which states it. */
  public Finding setAll(
      Finding finding, List<Element> inside, Attribute<?> attribute, String text, Safety safety) {
    var edits = new LinkedHashMap<Span, Edit>();
    for (Element one : inside) {
      Optional<? extends Sourced<?>> stated = one.stated(attribute);
      if (stated.isEmpty() || !block.span().covers(stated.get().at())) {
        return finding;
      }
      Span at = stated.get().at();
      edits.put(at, new Edit(at, text));
    }
    String title = "write " + attribute.name() + " = " + text;
    return finding.fix(new Fix(title, new ArrayList<>(edits.values()), safety));
  }

  /**
   * The finding with a fix that takes an element out of a list.
   *
   * @param before the element in front of it: what stands between them goes too
   */
  public Finding takeOut(Finding finding, Span before, Span at, Safety safety) {
    boolean here = block.span().covers(before) && block.span().covers(at);
    if (!here || before.end() > at.start()) {
      return finding;
    }
    var edit = new Edit(new Span(at.file(), before.end(), at.end()), "");
    return finding.fix(new Fix("take it out", List.of(edit), safety));
  }

  private Finding replaced(Finding finding, String title, Span at, String text, Safety safety) {
    return block.span().covers(at)
        ? finding.fix(new Fix(title, List.of(new Edit(at, text)), safety))
        : finding;
  }
}
