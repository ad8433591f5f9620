package org.peerage.rules.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.resolve.Suggestions;
import org.peerage.schema.Attribute;
import org.peerage.schema.BlockKind;
import org.peerage.schema.Schema;
import org.peerage.source.Span;
import org.peerage.yaml.YamlText;
import org.peerage.yaml.YamlValues;

/** Finds the ways that house rules name in the tables of the language. */
final class PathReader {

  private final YamlValues values;

  PathReader(YamlValues values) {
    this.values = values;
  }

  /** A way to an attribute, a block or a label; nothing where there is none, which is said. */
  Optional<AttributePath> path(YamlText text) {
    String[] words = text.text().split("\\.", -1);
    var kinds = new ArrayList<BlockKind>();
    int start = 0;
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      Optional<BlockKind> block = block(kinds, word);
      if (block.isPresent()) {
        kinds.add(block.get());
      } else if (i > 0 && i == words.length - 1) {
        return end(kinds, word, text, start);
      } else {
        unknown(kinds, word, text, start);
        return Optional.empty();
      }
      start += word.length() + 1;
    }
    return Optional.of(new AttributePath(kinds, Optional.empty(), false));
  }

  private static Optional<BlockKind> block(List<BlockKind> kinds, String word) {
    return kinds.isEmpty() ? Schema.block(word) : last(kinds).child(word);
  }

  private Optional<AttributePath> end(
      List<BlockKind> kinds, String word, YamlText text, int start) {
    Optional<Attribute<?>> attribute = last(kinds).attribute(word);
    boolean label = word.equals(AttributePath.LABEL) && !last(kinds).labels().isEmpty();
    if (attribute.isEmpty() && !label) {
      unknown(kinds, word, text, start);
      return Optional.empty();
    }
    return Optional.of(new AttributePath(kinds, attribute, attribute.isEmpty()));
  }

  private void unknown(List<BlockKind> kinds, String word, YamlText text, int start) {
    var known = new ArrayList<String>();
    if (kinds.isEmpty()) {
      Schema.FILE.forEach(kind -> known.add(kind.name()));
    } else {
      last(kinds).attributes().forEach(attribute -> known.add(attribute.name()));
      last(kinds).children().forEach(kind -> known.add(kind.name()));
    }
    Diagnostic finding =
        Diagnostic.error(
            "unknown-path",
            part(text, start, start + word.length()),
            kinds.isEmpty()
                ? "no block `" + word + "` may stand in a file"
                : "`" + last(kinds).name() + "` has neither attribute nor block `" + word + "`");
    values.add(
        Suggestions.near(word, known)
            .map(near -> finding.help("did you mean `" + near + "`?"))
            .orElseGet(
                () ->
                    finding.help(
                        kinds.isEmpty()
                            ? "a path begins with what may stand in a file: "
                                + String.join(", ", known)
                            : "it has " + String.join(", ", known))));
  }

  /** The characters of a part of a text; the whole where quotes may have changed them. */
  static Span part(YamlText text, int from, int to) {
    Span all = text.at();
    boolean same = text.plain() && all.end() - all.start() == text.text().length();
    return same ? new Span(all.file(), all.start() + from, all.start() + to) : all;
  }

  private static BlockKind last(List<BlockKind> kinds) {
    return kinds.get(kinds.size() - 1);
  }
}
