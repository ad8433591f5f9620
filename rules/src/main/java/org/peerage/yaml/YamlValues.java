package org.peerage.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.resolve.Suggestions;

/**
 * Takes values out of a tree as what they have to be, and gathers what is wrong with them. What
 * comes back empty has its finding.
 */
public final class YamlValues {

  /** What is meant by {@code off} where it can be said. */
  private static final String NONE = "none";

  private final String noun;
  private final List<Diagnostic> findings = new ArrayList<>();

  /**
   * Values of one text.
   *
   * @param noun what a key is called: {@code setting}; the id {@code unknown-setting} comes of it
   */
  public YamlValues(String noun) {
    this.noun = noun;
  }

  /** What was found, in no order. */
  public List<Diagnostic> findings() {
    return findings;
  }

  public void add(Diagnostic finding) {
    findings.add(finding);
  }

  /**
   * The lines of a mapping whose keys are known.
   *
   * @param what it is, for messages: {@code severity}
   */
  public List<YamlMap.Entry> entries(YamlNode node, String what, Collection<String> known) {
    var entries = new ArrayList<YamlMap.Entry>();
    for (YamlMap.Entry entry : entries(node, what)) {
      if (known.contains(entry.key().text())) {
        entries.add(entry);
      } else {
        unknown(entry.key(), known);
      }
    }
    return entries;
  }

  /** The lines of a mapping, whatever its keys. */
  public List<YamlMap.Entry> entries(YamlNode node, String what) {
    if (node instanceof YamlMap map) {
      return map.entries();
    }
    wrong(node, what + " is written as `name: value`, one a line");
    return List.of();
  }

  /** The items of a list. */
  public List<YamlNode> items(YamlNode node, String what) {
    if (node instanceof YamlList list) {
      return list.items();
    }
    wrong(node, what + " is a list: each item on a line of its own, behind `- `");
    return List.of();
  }

  /** A text; none that YAML 1.1 takes for a number, a switch or a date. */
  public Optional<YamlText> text(YamlNode node, String what) {
    if (!(node instanceof YamlText text) || text.missing()) {
      wrong(node, node instanceof YamlText ? what + " has no value" : what + " is one text");
      return Optional.empty();
    }
    Optional<String> taken = Yaml11.takes(text);
    if (taken.isPresent()) {
      findings.add(
          Diagnostic.error(
                  "yaml-surprise",
                  text.at(),
                  "`" + text.text() + "` is " + taken.get() + " to readers of YAML 1.1")
              .help("put it in quotes: \"" + text.text() + "\""));
      return Optional.empty();
    }
    return Optional.of(text);
  }

  /** One of a few words. */
  public Optional<String> word(YamlNode node, String what, List<String> words) {
    if (node instanceof YamlText text && !text.missing()) {
      if (words.contains(text.text()) && !(text.plain() && Yaml11.takes(text).isPresent())) {
        return Optional.of(text.text());
      }
      var finding =
          Diagnostic.error(
              "wrong-value", text.at(), what + " is " + joined(words) + ", not " + quoted(text));
      Optional<String> meant =
          Yaml11.takes(text).filter("false"::equals).isPresent() && words.contains(NONE)
              ? Optional.of(NONE)
              : Suggestions.near(text.text(), words);
      findings.add(meant.map(near -> finding.help("did you mean `" + near + "`?")).orElse(finding));
      return Optional.empty();
    }
    wrong(node, what + " is " + joined(words));
    return Optional.empty();
  }

  /** A value that cannot be what it has to be. */
  public void wrong(YamlNode node, String message) {
    if (!(node instanceof YamlRefused)) {
      findings.add(Diagnostic.error("wrong-value", node.at(), message));
    }
  }

  private void unknown(YamlText key, Collection<String> known) {
    var finding =
        Diagnostic.error("unknown-" + noun, key.at(), "there is no " + noun + " " + quoted(key));
    findings.add(
        finding.help(
            Suggestions.near(key.text(), known)
                .map(near -> "did you mean `" + near + "`?")
                .orElse("known here: " + String.join(", ", known))));
  }

  /** A word as it was written, with what YAML 1.1 makes of it. */
  private static String quoted(YamlText text) {
    return Yaml11.takes(text)
        .map(taken -> "`" + text.text() + "`, which is " + taken + " to readers of YAML 1.1")
        .orElse("`" + text.text() + "`");
  }

  private static String joined(List<String> words) {
    int last = words.size() - 1;
    return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }
}
