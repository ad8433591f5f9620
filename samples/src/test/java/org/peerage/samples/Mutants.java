package org.peerage.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerage.parse.Parser;
import org.peerage.samples.Mutant.Mutation;
import org.peerage.schema.BlockKind;
import org.peerage.schema.ListType;
import org.peerage.schema.ScalarType;
import org.peerage.schema.Schema;
import org.peerage.schema.Type;
import org.peerage.source.LineMap;
import org.peerage.source.SourceText;
import org.peerage.source.Span;
import org.peerage.syntax.Attribute;
import org.peerage.syntax.Block;
import org.peerage.syntax.Body;
import org.peerage.syntax.Item;
import org.peerage.syntax.ListValue;
import org.peerage.syntax.Profile;
import org.peerage.syntax.Value;

/** All mutants of one file, in the order of its text. */
final class Mutants {

  private final SourceText source;
  private final LineMap lines;
  private final List<Mutant> mutants = new ArrayList<>();

  private Mutants(SourceText source) {
    this.source = source;
    this.lines = source.lines();
  }

  static List<Mutant> of(SourceText source) {
    var mutants = new Mutants(source);
    for (Item item : Parser.parse(source).value().items()) {
      if (item instanceof Block block) {
        mutants.block(block, Schema.block(block.kind().text()), "");
      } else if (item instanceof Profile profile) {
        mutants.profile(profile);
      }
    }
    return mutants.mutants;
  }

  private void block(Block block, Optional<BlockKind> kind, String around) {
    body(block.body(), kind, around + block.kind().text() + ".");
  }

  private void profile(Profile profile) {
    Optional<BlockKind> kind =
        Stream.of("cluster", "dns")
            .map(Schema::block)
            .flatMap(Optional::stream)
            .filter(cluster -> !fits(profile.body(), Schema.PEER) && fits(profile.body(), cluster))
            .findFirst()
            .or(() -> Optional.of(Schema.PEER));
    body(profile.body(), kind, "profile.");
  }

  /** Whether all in a body may stand in a block of that kind. */
  private static boolean fits(Body body, BlockKind kind) {
    return body.items().stream()
        .allMatch(
            item ->
                item instanceof Attribute attribute
                        && kind.attribute(attribute.name().text()).isPresent()
                    || item instanceof Block block && kind.child(block.kind().text()).isPresent());
  }

  private void body(Body body, Optional<BlockKind> kind, String around) {
    for (Item item : body.items()) {
      if (item instanceof Block block) {
        block(block, kind.flatMap(known -> known.child(block.kind().text())), around);
      } else if (item instanceof Attribute attribute) {
        Optional<Type<?>> type =
            kind.flatMap(known -> known.attribute(attribute.name().text()))
                .map(known -> known.type());
        attribute(attribute, type, around + attribute.name().text());
      }
    }
  }

  private void attribute(Attribute attribute, Optional<Type<?>> type, String path) {
    Span span = attribute.span();
    add(path, Mutation.REMOVED, span, "");
    add(path, Mutation.DUPLICATED, span, text(span) + "  " + text(span));
    if (attribute.value() instanceof ListValue list && list.elements().size() > 1) {
      Span first = list.elements().get(0).span();
      Span second = list.elements().get(1).span();
      Span last = list.elements().get(list.elements().size() - 1).span();
      Span before = list.elements().get(list.elements().size() - 2).span();
      String between = source.text().substring(first.end(), second.start());
      add(path, Mutation.REORDERED, first.to(second), text(second) + between + text(first));
      add(path, Mutation.SHORTENED, source.span(before.end(), last.end()), "");
    }
    Value value =
        attribute.value() instanceof ListValue list && !list.elements().isEmpty()
            ? list.elements().get(0)
            : attribute.value();
    add(path, Mutation.ALTERED, value.span(), altered(text(value.span()), choices(type)));
  }

  private static List<String> choices(Optional<Type<?>> type) {
    if (type.isPresent() && type.get() instanceof ScalarType<?> scalar) {
      return scalar.choices();
    }
    return type.isPresent() && type.get() instanceof ListType<?> list
        ? list.element().choices()
        : List.of();
  }

  /** The next choice; else the next number; else another word. */
  private static String altered(String value, List<String> choices) {
    int choice = choices.indexOf(value);
    if (choice >= 0) {
      return choices.get((choice + 1) % choices.size());
    }
    int end = value.contains("/") ? value.indexOf('/') : value.length();
    for (int i = end - 1; i >= 0; i--) {
      char digit = value.charAt(i);
      if (digit >= '0' && digit <= '9') {
        char next = digit == '9' ? '8' : (char) (digit + 1);
        return value.substring(0, i) + next + value.substring(i + 1);
      }
    }
    int at = value.length();
    while (at > 0
        && !Character.isLetterOrDigit(value.charAt(at - 1))
        && value.charAt(at - 1) != '}') {
      at--;
    }
    int dot = value.indexOf('.');
    at = dot > 0 ? dot : at;
    return value.substring(0, at) + "x" + value.substring(at);
  }

  private void add(String path, Mutation mutation, Span at, String replacement) {
    String text = source.text();
    mutants.add(
        new Mutant(
            path,
            mutation,
            source.name(),
            lines.position(at.start()).line(),
            text.substring(0, at.start()) + replacement + text.substring(at.end())));
  }

  private String text(Span span) {
    return source.text().substring(span.start(), span.end());
  }
}
