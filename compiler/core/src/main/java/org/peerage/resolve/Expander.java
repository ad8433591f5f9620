package org.peerage.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.resolve.Expansion.Nested;
import org.peerage.resolve.Expansion.Rival;
import org.peerage.schema.BlockKind;
import org.peerage.schema.Schema;
import org.peerage.source.Span;
import org.peerage.syntax.Attribute;
import org.peerage.syntax.Block;
import org.peerage.syntax.Body;
import org.peerage.syntax.Item;
import org.peerage.syntax.Name;
import org.peerage.syntax.Profile;
import org.peerage.syntax.Scalar;
import org.peerage.syntax.Use;

/**
 * Puts profiles in the place of their uses (language.md section 6): what a body says itself is
 * nearer than what a profile brings and wins, attribute by attribute; blocks of equal kind and
 * labels merge by the same rule; a list is replaced whole.
 */
final class Expander {

  /** From how many attributes on that are set twice it is a brace that is misplaced. */
  private static final int MANY = 3;

  private final Findings findings;
  private final Evaluator evaluator;
  private final Deque<Profile> open = new ArrayDeque<>();
  private final Set<Span> circling = new HashSet<>();
  private final Budget budget;
  private static final Slot[] NONE = {};

  private int depth;
  private Block outermost;

  Expander(Findings findings, Evaluator evaluator, Budget budget) {
    this.findings = findings;
    this.evaluator = evaluator;
    this.budget = budget;
  }

  /** A block that stands in a file; nothing when it grows beyond all bounds. */
  Optional<Nested> expand(Block block, Optional<BlockKind> kind, FileScope file) {
    if (budget.estateSpent()) {
      return Optional.empty();
    }
    depth = 0;
    outermost = block;
    budget.begin();
    Nested nested = nested(block, kind, Names.of(file), 0);
    if (budget.spent()) {
      findings.add(ResolveMessages.tooLarge(block, budget.estateSpent()));
      return Optional.empty();
    }
    return Optional.of(nested);
  }

  private Nested nested(Block block, Optional<BlockKind> kind, Names names, int place) {
    List<Datum> labels = labels(block.labels(), names);
    boolean repeats = kind.isPresent() && kind.get().repeats();
    return new Nested(block, labels, repeats, body(block.body(), kind, names), place);
  }

  private List<Datum> labels(List<Scalar> written, Names names) {
    if (written.isEmpty()) {
      return List.of();
    }
    var labels = new ArrayList<Datum>(written.size());
    for (Scalar label : written) {
      labels.add(evaluator.value(label, names));
    }
    return labels;
  }

  private Expansion body(Body body, Optional<BlockKind> kind, Names names) {
    var own = new Expansion();
    if (depth == Budget.DEPTH) {
      findings.add(ResolveMessages.tooDeep(outermost));
      return own;
    }
    depth++;
    if (names.file().unparsed().standsIn(body)) {
      own.incomplete();
    }
    Expansion used = null;
    Slot[] alike = open.isEmpty() ? NONE : names.file().alike(body);
    List<Name> twice = List.of();
    int place = 0;
    List<Item> items = body.items();
    for (int i = 0; i < items.size() && budget.spend(1); i++) {
      Item item = items.get(i);
      if (item instanceof Attribute attribute) {
        if (!attribute(attribute, names, own, alike, place)) {
          twice = twice.isEmpty() ? new ArrayList<>() : twice;
          twice.add(attribute.name());
        }
      } else if (item instanceof Block block) {
        block(block, kind, names, own, place);
        if (isHeadOfRest(block, kind)) {
          own.incomplete();
          break;
        }
      } else if (item instanceof Use use) {
        Expansion brought = use(use, kind, names);
        if (used == null) {
          used = brought.at(place);
        } else {
          combine(used, brought, use, place);
        }
      }
      place++;
    }
    if (!twice.isEmpty()) {
      twice(twice, body, kind, own);
    }
    if (used != null) {
      overlay(own, used);
      own.blocks().sort((one, other) -> Integer.compare(one.place(), other.place()));
    }
    depth--;
    return own;
  }

  /**
   * Says what a body sets twice: where that is much, two bodies have run into one, and it is said
   * once; where one block stands in another of its kind, that is said of it.
   */
  private void twice(List<Name> twice, Body body, Optional<BlockKind> kind, Expansion own) {
    boolean merged = false;
    for (Item item : body.items()) {
      merged |= item instanceof Block block && isOfKind(kind, block);
    }
    if (merged) {
      findings.metAgain();
      return;
    }
    int told = twice.size() < MANY ? twice.size() : 1;
    for (Name name : twice.subList(0, told)) {
      Diagnostic finding =
          ResolveMessages.attributeTwice(name, own.attributes().get(name.text()).name());
      findings.add(
          told == twice.size() ? finding : ResolveMessages.bodiesMerged(finding, twice.size() - 1));
    }
  }

  /**
   * Whether a block that may not stand in a body of a kind holds nothing but the end of a line:
   * then its head has come before the brace that should close the body, and what follows is its
   * own.
   */
  private static boolean isHeadOfRest(Block block, Optional<BlockKind> kind) {
    Span body = block.body().span();
    return block.body().items().isEmpty()
        && body.end() - body.start() > "{ }".length()
        && kind.isPresent()
        && kind.get().child(block.kind().text()).isEmpty()
        && isKnown(block.kind().text());
  }

  private static boolean isKnown(String name) {
    for (BlockKind kind : Schema.FILE) {
      if (kind.name().equals(name) || kind.child(name).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfKind(Optional<BlockKind> kind, Block block) {
    return kind.isPresent()
        && kind.get().name().equals(block.kind().text())
        && kind.get().child(block.kind().text()).isEmpty();
  }

  /**
   * Puts an attribute into a body; whether it was not there.
   *
   * @param alike the slots of a body of a profile that are the same in each use, by the place of
   *     the attribute; none of those that are not, or not yet known
   */
  private boolean attribute(
      Attribute attribute, Names names, Expansion own, Slot[] alike, int place) {
    if (own.attributes().containsKey(attribute.name().text())) {
      return false;
    }
    if (alike.length > 0 && alike[place] != null) {
      budget.spend(alike[place].cost());
      own.attributes().put(attribute.name().text(), alike[place]);
      return true;
    }
    int lookups = evaluator.parametersAsked();
    int errors = findings.errors();
    int spent = budget.ofBlock();
    Datum value = evaluator.value(attribute.value(), names);
    if (value instanceof Datum.Items list) {
      budget.spend(list.elements().size());
    }
    var slot =
        new Slot(
            attribute.name(), value, !open.isEmpty(), Optional.empty(), budget.ofBlock() - spent);
    own.attributes().put(attribute.name().text(), slot);
    if (alike.length > 0
        && evaluator.parametersAsked() == lookups
        && findings.errors() == errors
        && !(value instanceof Datum.Broken)) {
      alike[place] = slot;
    }
    return true;
  }

  private void block(Block block, Optional<BlockKind> kind, Names names, Expansion own, int place) {
    Optional<BlockKind> child =
        kind.isPresent() ? kind.get().child(block.kind().text()) : Optional.empty();
    Optional<Nested> first = own.put(nested(block, child, names, place));
    if (first.isPresent()) {
      findings.add(ResolveMessages.blockTwice(block, first.get().block()));
    }
  }

  private Expansion use(Use use, Optional<BlockKind> kind, Names names) {
    Optional<FileScope.Found> found = names.file().profile(use.profile().text());
    if (found.isEmpty()) {
      if (!names.file().knowsProfile(use.profile().text())) {
        findings.add(ResolveMessages.unknownProfile(use.profile(), names.file().profileNames()));
      }
      return new Expansion().incomplete();
    }
    Profile profile = found.get().profile();
    if (isOpen(profile)) {
      cycle(use, profile);
      return new Expansion().incomplete();
    }
    Map<String, Datum> parameters = parameters(use, profile, names);
    open.push(profile);
    Expansion content = body(profile.body(), kind, new Names(found.get().file(), parameters));
    open.pop();
    return found.get().file().isIncomplete() ? content.incomplete() : content;
  }

  private boolean isOpen(Profile profile) {
    for (Profile other : open) {
      if (other == profile) {
        return true;
      }
    }
    return false;
  }

  /** Says once that some profiles use one another, wherever one enters the circle. */
  private void cycle(Use use, Profile profile) {
    boolean said = false;
    for (Profile through : open) {
      said |= !circling.add(through.name().span());
      if (through == profile) {
        break;
      }
    }
    if (!said) {
      findings.add(ResolveMessages.profileCycle(use, open));
    }
  }

  private Map<String, Datum> parameters(Use use, Profile profile, Names names) {
    var given = new HashMap<String, Datum>();
    var places = new HashMap<String, Name>();
    int unknown = 0;
    for (Use.Argument argument : use.arguments()) {
      Name name = argument.name();
      Name first = places.putIfAbsent(name.text(), name);
      if (first != null) {
        findings.add(ResolveMessages.argumentTwice(name, first));
      } else if (!declares(profile, name.text())) {
        findings.add(ResolveMessages.unknownParameter(name, profile));
        unknown++;
      } else {
        given.put(name.text(), evaluator.value(argument.value(), names));
      }
    }
    var missing = new ArrayList<String>();
    for (Name parameter : profile.parameters()) {
      if (!given.containsKey(parameter.text())) {
        if (!isMisspelt(parameter.text(), places, profile)) {
          missing.add(parameter.text());
        }
        given.put(parameter.text(), new Datum.Broken(use.profile().span()));
      }
    }
    boolean misnamed = missing.size() == 1 && unknown == 1;
    if (!missing.isEmpty() && !misnamed) {
      findings.add(ResolveMessages.missingArguments(use, profile, missing));
    }
    return given;
  }

  /** Whether an argument that is no parameter of a profile is near to be this one. */
  private static boolean isMisspelt(
      String parameter, Map<String, Name> arguments, Profile profile) {
    for (String argument : arguments.keySet()) {
      if (!declares(profile, argument)
          && Suggestions.near(argument, List.of(parameter)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean declares(Profile profile, String name) {
    for (Name parameter : profile.parameters()) {
      if (parameter.text().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** Adds what one more use brings; where two differ, both are kept until the body decides. */
  private static void combine(Expansion used, Expansion more, Use use, int place) {
    if (more.isIncomplete()) {
      used.incomplete();
    }
    for (Map.Entry<String, Slot> one : more.attributes().entrySet()) {
      Slot slot = one.getValue();
      Slot first = used.attributes().putIfAbsent(one.getKey(), slot);
      if (first != null && !first.value().sameAs(slot.value())) {
        used.attributes().put(one.getKey(), first.against(new Rival(slot, use)));
      }
    }
    for (Nested block : more.blocks()) {
      block.place(place);
      Optional<Nested> first = used.put(block);
      if (first.isPresent()) {
        combine(first.get().content(), block.content(), use, place);
      }
    }
  }

  /** Puts what is used below what the body says itself. */
  private void overlay(Expansion own, Expansion used) {
    if (used.isIncomplete()) {
      own.incomplete();
    }
    if (own.attributes().isEmpty()) {
      own.attributes(used.attributes());
      for (Slot slot : used.attributes().values()) {
        undecided(slot);
      }
    } else {
      for (Map.Entry<String, Slot> one : used.attributes().entrySet()) {
        if (own.attributes().putIfAbsent(one.getKey(), one.getValue()) == null) {
          undecided(one.getValue());
        }
      }
    }
    for (Nested block : used.blocks()) {
      Optional<Nested> nearer = own.put(block);
      if (nearer.isPresent()) {
        overlay(nearer.get().content(), block.content());
        nearer.get().place(Math.min(nearer.get().place(), block.place()));
      } else {
        undecided(block.content());
      }
    }
  }

  private void undecided(Expansion content) {
    for (Slot slot : content.attributes().values()) {
      undecided(slot);
    }
    for (Nested block : content.blocks()) {
      undecided(block.content());
    }
  }

  private void undecided(Slot slot) {
    if (slot.rival().isPresent()) {
      findings.add(ResolveMessages.usesDiffer(slot, slot.rival().get()));
    }
  }
}
