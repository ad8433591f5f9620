package org.peerage.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.peerage.source.Span;
import org.peerage.syntax.Call;
import org.peerage.syntax.Join;
import org.peerage.syntax.Let;
import org.peerage.syntax.ListValue;
import org.peerage.syntax.Name;
import org.peerage.syntax.Reference;
import org.peerage.syntax.Text;
import org.peerage.syntax.Value;
import org.peerage.syntax.Word;

/** Works values out: looks names up, joins lists, fills strings, calls functions. */
final class Evaluator {

  private final Findings findings;
  private final Budget budget;
  private final Functions functions;
  private final Deque<Let> open = new ArrayDeque<>();
  private int parametersAsked;

  Evaluator(Findings findings, Budget budget) {
    this.findings = findings;
    this.budget = budget;
    this.functions = new Functions(this, findings);
  }

  /** The value of a let; broken when it needs itself. */
  Datum let(Let let, Names names) {
    if (isOpen(let)) {
      findings.add(ResolveMessages.letCycle(open, let));
      return new Datum.Broken(let.value().span());
    }
    if (open.size() == Budget.DEPTH) {
      findings.add(ResolveMessages.letsTooDeep(let));
      return new Datum.Broken(let.value().span());
    }
    open.push(let);
    Datum value = value(let.value(), names);
    open.pop();
    return value;
  }

  Datum value(Value value, Names names) {
    if (value instanceof Word word) {
      return new Datum.Scalar(word.text(), word.span(), true, 0);
    }
    if (value instanceof Text text) {
      return text(text, names);
    }
    if (value instanceof ListValue list) {
      budget.spend(list.elements().size());
      var elements = new ArrayList<Datum>(list.elements().size());
      for (Value element : list.elements()) {
        elements.add(value(element, names));
      }
      return new Datum.Items(elements, list.span());
    }
    if (value instanceof Reference reference) {
      return named(reference.name(), names);
    }
    if (value instanceof Join join) {
      return join(join, names);
    }
    return functions.call((Call) value, names);
  }

  private Datum text(Text text, Names names) {
    List<Text.Part> parts = text.parts();
    if (parts.isEmpty()) {
      return new Datum.Scalar("", text.span(), true, 1);
    }
    if (parts.size() == 1 && parts.get(0) instanceof Text.Literal only) {
      boolean exact = only.text().length() == only.span().end() - only.span().start();
      return new Datum.Scalar(only.text(), text.span(), exact, 1);
    }
    var whole = new StringBuilder();
    boolean broken = false;
    for (Text.Part part : parts) {
      if (part instanceof Text.Literal literal) {
        whole.append(literal.text());
      } else {
        Name name = ((Text.Interpolation) part).name();
        Optional<String> filled = interpolated(name, part.span(), names);
        whole.append(filled.orElse(""));
        broken |= filled.isEmpty();
      }
      if (whole.length() > Budget.SIZE) {
        findings.add(ResolveMessages.textTooLong(text.span()));
        return new Datum.Broken(text.span());
      }
    }
    return broken || !budget.spendText(whole.length())
        ? new Datum.Broken(text.span())
        : new Datum.Scalar(whole.toString(), text.span(), false, 1);
  }

  private Optional<String> interpolated(Name name, Span at, Names names) {
    Datum value = named(name, names);
    if (value instanceof Datum.Scalar scalar) {
      return Optional.of(scalar.text());
    }
    if (value instanceof Datum.Address address) {
      return Optional.of(address.value().address().toString());
    }
    if (!(value instanceof Datum.Broken)) {
      findings.add(ResolveMessages.notText(name, at, value));
    }
    return Optional.empty();
  }

  /** How often a value was that of a parameter: what asks for none is the same in each use. */
  int parametersAsked() {
    return parametersAsked;
  }

  private Datum named(Name name, Names names) {
    Datum parameter = names.parameters().get(name.text());
    if (parameter != null) {
      parametersAsked++;
      return parameter;
    }
    Optional<Datum> value = names.file().value(name.text());
    if (value.isEmpty()) {
      if (!names.file().knowsValue(name.text())) {
        findings.add(ResolveMessages.unknownName(name, names.known()));
      }
      return new Datum.Broken(name.span());
    }
    return value.get();
  }

  private Datum join(Join join, Names names) {
    var all = new ArrayList<Datum>();
    boolean broken = false;
    for (Value term : join.terms()) {
      Datum value = value(term, names);
      if (value instanceof Datum.Items items) {
        all.addAll(items.elements());
      } else {
        broken = true;
        if (!(value instanceof Datum.Broken)) {
          findings.add(ResolveMessages.joinsListsOnly(term.span()));
        }
      }
      if (all.size() > Budget.SIZE) {
        findings.add(ResolveMessages.listTooLong(join.span()));
        return new Datum.Broken(join.span());
      }
    }
    return broken || !budget.spend(all.size())
        ? new Datum.Broken(join.span())
        : new Datum.Items(all, join.span());
  }

  private boolean isOpen(Let let) {
    for (Let other : open) {
      if (other == let) {
        return true;
      }
    }
    return false;
  }
}
