package org.peerage.rules.house;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.resolve.Suggestions;
import org.peerage.schema.Read;
import org.peerage.schema.ScalarType;
import org.peerage.schema.Types;
import org.peerage.value.DomainName;
import org.peerage.value.Host;
import org.peerage.value.IpAddress;
import org.peerage.value.IpInterface;
import org.peerage.value.IpPrefix;
import org.peerage.value.Version;
import org.peerage.yaml.YamlList;
import org.peerage.yaml.YamlMap;
import org.peerage.yaml.YamlNode;
import org.peerage.yaml.YamlText;
import org.peerage.yaml.YamlValues;

/**
 * Reads what a house rule asks for: one of ten words, a path, and what some of them compare with.
 */
final class DemandReader {

  /** The vocabulary, as the reference page has it. */
  static final List<String> WORDS =
      List.of(
          "required",
          "forbidden",
          "equals",
          "one-of",
          "at-most",
          "matches",
          "within",
          "identical",
          "unique",
          "same-order");

  private final YamlValues values;
  private final PathReader paths;

  DemandReader(YamlValues values, PathReader paths) {
    this.values = values;
    this.paths = paths;
  }

  /** A demand with the path it is about. */
  record Found(AttributePath path, Demand demand) {}

  Optional<Found> read(YamlMap.Entry entry) {
    String word = entry.key().text();
    YamlNode node = entry.value();
    return switch (word) {
      case "identical" -> path(word, node).map(path -> new Found(path, new Identical(path)));
      case "unique" -> path(word, node).map(path -> new Found(path, new Unique(path)));
      case "same-order" -> sameOrder(word, node);
      case "required" -> some(word, node, Required::new);
      case "forbidden" -> some(word, node, Forbidden::new);
      case "equals", "one-of" -> oneOf(word, node);
      case "at-most" -> atMost(word, node);
      case "matches" -> matches(word, node);
      default -> within(word, node);
    };
  }

  /** The values a path is compared with, each as its type has it; none where one is no value. */
  Optional<List<Object>> wanted(AttributePath path, YamlNode node, String word) {
    Optional<ScalarType<?>> type = path.type();
    if (type.isEmpty()) {
      values.wrong(
          node, path.isSecret() ? "a secret is compared with nothing" : "a block has no value");
      return Optional.empty();
    }
    var wanted = new ArrayList<Object>();
    boolean good = true;
    for (YamlNode item : node instanceof YamlList list ? list.items() : List.of(node)) {
      Optional<?> value = text(item, word).flatMap(text -> value(text, type.get()));
      value.ifPresent(wanted::add);
      good &= value.isPresent();
    }
    if (good && wanted.isEmpty()) {
      values.wrong(node, word + " names no value");
    }
    return good && !wanted.isEmpty() ? Optional.of(wanted) : Optional.empty();
  }

  private Optional<Found> sameOrder(String word, YamlNode node) {
    Optional<AttributePath> path = path(word, node);
    if (path.isPresent() && !path.get().isList()) {
      values.wrong(node, "same-order is for a list");
      return Optional.empty();
    }
    return path.map(it -> new Found(it, new SameOrder(it)));
  }

  private Optional<Found> some(
      String word, YamlNode node, BiFunction<AttributePath, List<Object>, Demand> demand) {
    if (node instanceof YamlText) {
      return path(word, node).map(path -> new Found(path, demand.apply(path, List.of())));
    }
    return compared(word, node)
        .flatMap(
            pair ->
                wanted(pair.path, pair.value, word)
                    .map(wanted -> new Found(pair.path, demand.apply(pair.path, wanted))));
  }

  private Optional<Found> oneOf(String word, YamlNode node) {
    Optional<Pair> pair = compared(word, node);
    if (pair.isPresent() && word.equals("equals") && pair.get().value instanceof YamlList) {
      values.wrong(pair.get().value, "equals takes one value; several are `one-of`");
      return Optional.empty();
    }
    return pair.flatMap(
        it ->
            wanted(it.path, it.value, word)
                .map(wanted -> new Found(it.path, oneOf(it.path, wanted))));
  }

  private static Demand oneOf(AttributePath path, List<Object> wanted) {
    var texts = new ArrayList<String>();
    wanted.forEach(value -> texts.add(Written.of(value)));
    String fault =
        texts.size() == 1 ? ", not " + texts.get(0) : ", which is not among what is allowed";
    return new EachValue(
        path,
        value -> wanted.contains(value) ? Optional.empty() : Optional.of(fault),
        "write " + (texts.size() == 1 ? "" : "one of ") + String.join(", ", texts),
        texts.size() == 1 ? Optional.of(texts.get(0)) : Optional.empty());
  }

  private Optional<Found> atMost(String word, YamlNode node) {
    Optional<Pair> pair = compared(word, node);
    if (pair.isEmpty()) {
      return Optional.empty();
    }
    AttributePath path = pair.get().path;
    boolean counts = path.isBlock() || path.isList();
    Optional<ScalarType<?>> type =
        counts
            ? Optional.of(Types.integer("a number", 0, Integer.MAX_VALUE, "3"))
            : path.type().filter(DemandReader::isMeasured);
    if (type.isEmpty()) {
      values.wrong(
          pair.get().value, "at-most is for numbers, durations, versions, lists and blocks");
      return Optional.empty();
    }
    return text(pair.get().value, word)
        .flatMap(text -> value(text, type.get()))
        .map(
            most ->
                new Found(
                    path,
                    counts
                        ? new AtMost(path, (Integer) most)
                        : new EachValue(
                            path,
                            value ->
                                exceeds(value, most)
                                    ? Optional.of(", which is more than " + Written.of(most))
                                    : Optional.empty(),
                            "write " + Written.of(most) + " or less",
                            Optional.empty())));
  }

  private static boolean isMeasured(ScalarType<?> type) {
    Object example = example(type);
    return example instanceof Integer || example instanceof Duration || example instanceof Version;
  }

  /** Both were read by one type. */
  @SuppressWarnings("unchecked")
  private static boolean exceeds(Object value, Object most) {
    return ((Comparable<Object>) value).compareTo(most) > 0;
  }

  private Optional<Found> matches(String word, YamlNode node) {
    Optional<Pair> pair = compared(word, node);
    if (pair.isEmpty()) {
      return Optional.empty();
    }
    if (pair.get().path.type().isEmpty()) {
      values.wrong(pair.get().value, "matches is for values; this is a block or a secret");
      return Optional.empty();
    }
    Optional<YamlText> text = values.text(pair.get().value, word);
    return text.flatMap(this::pattern)
        .map(
            pattern ->
                new Found(
                    pair.get().path,
                    new EachValue(
                        pair.get().path,
                        value ->
                            pattern.matches(Written.bare(value))
                                ? Optional.empty()
                                : Optional.of(", which does not match the pattern"),
                        "write a value that matches " + text.get().text(),
                        Optional.empty())));
  }

  private Optional<Pattern> pattern(YamlText text) {
    try {
      return Optional.of(Pattern.of(text.text()));
    } catch (IllegalArgumentException wrong) {
      values.wrong(text, "`" + shortened(text.text()) + "` " + wrong.getMessage());
      return Optional.empty();
    }
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 59) + "…";
  }

  private Optional<Found> within(String word, YamlNode node) {
    Optional<Pair> pair = compared(word, node);
    if (pair.isEmpty()) {
      return Optional.empty();
    }
    Object example = pair.get().path.type().map(DemandReader::example).orElse("");
    boolean placed =
        example instanceof IpAddress
            || example instanceof IpInterface
            || example instanceof IpPrefix
            || example instanceof Host
            || example instanceof DomainName;
    if (!placed) {
      values.wrong(pair.get().value, "within is for addresses, prefixes and domain names");
      return Optional.empty();
    }
    var around = new ArrayList<Object>();
    YamlNode limits = pair.get().value;
    for (YamlNode item : limits instanceof YamlList list ? list.items() : List.of(limits)) {
      text(item, word).flatMap(this::around).ifPresent(around::add);
    }
    if (around.isEmpty()) {
      return Optional.empty();
    }
    var texts = new ArrayList<String>();
    around.forEach(one -> texts.add(one.toString()));
    String words = String.join(" or ", texts);
    String outside =
        texts.size() == 1
            ? ", which lies outside " + words
            : ", which lies within none of " + String.join(", ", texts);
    return Optional.of(
        new Found(
            pair.get().path,
            new EachValue(
                pair.get().path,
                value -> isWithin(value, around) ? Optional.empty() : Optional.of(outside),
                "write one within " + words,
                Optional.empty())));
  }

  private Optional<?> around(YamlText text) {
    return text.text().indexOf('/') >= 0 || text.text().indexOf(':') >= 0
        ? value(text, Types.PREFIX)
        : value(text, Types.FQDN);
  }

  private static boolean isWithin(Object value, List<Object> around) {
    for (Object one : around) {
      if (one instanceof IpPrefix prefix ? isIn(value, prefix) : isBelow(value, (DomainName) one)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIn(Object value, IpPrefix prefix) {
    if (value instanceof IpPrefix inner) {
      return prefix.contains(inner);
    }
    if (value instanceof IpInterface own) {
      return prefix.contains(own.address());
    }
    if (value instanceof Host.Addressed host) {
      return prefix.contains(host.address());
    }
    return value instanceof IpAddress address && prefix.contains(address);
  }

  private static boolean isBelow(Object value, DomainName domain) {
    return value instanceof Host.Named host
        ? host.name().isWithin(domain)
        : value instanceof DomainName name && name.isWithin(domain);
  }

  private Optional<AttributePath> path(String word, YamlNode node) {
    return values.text(node, word).flatMap(paths::path);
  }

  /** A path with what it is compared with. */
  private Optional<Pair> compared(String word, YamlNode node) {
    if (!(node instanceof YamlMap map) || map.entries().size() != 1) {
      values.wrong(node, word + " is written as `" + word + ": {PATH: value}`, with one path");
      return Optional.empty();
    }
    YamlMap.Entry entry = map.entries().get(0);
    return paths.path(entry.key()).map(path -> new Pair(path, entry.value()));
  }

  /** A text; a plain number is no surprise, since it is written the same everywhere. */
  private Optional<YamlText> text(YamlNode node, String word) {
    if (node instanceof YamlText text && text.plain() && isNumber(text.text())) {
      return Optional.of(text);
    }
    return values.text(node, word);
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty() && (text.charAt(0) != '0' || text.length() == 1);
  }

  private <T> Optional<T> value(YamlText text, ScalarType<T> type) {
    Read<T> read = type.read(text.text());
    if (read instanceof Read.Good<T> good) {
      return Optional.of(good.value());
    }
    var bad = (Read.Bad<T>) read;
    Diagnostic finding =
        Diagnostic.error(
            "wrong-value",
            PathReader.part(text, bad.from(), bad.to()),
            "`" + shortened(text.text()) + "` " + bad.fault());
    values.add(
        Suggestions.near(text.text(), type.choices())
            .map(near -> finding.help("did you mean `" + near + "`?"))
            .orElse(finding.help("write " + type.words())));
    return Optional.empty();
  }

  /** What values of a type are like. */
  private static Object example(ScalarType<?> type) {
    return type.read(type.example()) instanceof Read.Good<?> good ? good.value() : "";
  }

  private record Pair(AttributePath path, YamlNode value) {}
}
