package org.peerage.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.peerage.schema.Attribute;
import org.peerage.schema.BlockKind;

/** The name that was probably meant. Only names in scope are ever suggested. */
public final class Suggestions {

  private static final int LONGEST = 64;

  private static final Map<String, String> OTHER_WORDS =
      Map.of("type", "kind", "kind", "type", "ip", "address", "ip-address", "address");

  private Suggestions() {}

  /** The attribute that was probably meant: by its name, or by its label on the page. */
  static Optional<Attribute<?>> attribute(String written, BlockKind kind) {
    String wanted = shape(written);
    var names = new ArrayList<String>(kind.attributes().size());
    for (Attribute<?> attribute : kind.attributes()) {
      if (shape(attribute.title()).equals(wanted)) {
        return Optional.of(attribute);
      }
      names.add(attribute.name());
    }
    return near(written, names)
        .or(() -> Optional.ofNullable(OTHER_WORDS.get(written)))
        .flatMap(kind::attribute)
        .or(
            () -> {
              List<Attribute<?>> longer = endingIn(written, kind);
              return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
            });
  }

  /**
   * The attributes of which a word is the last part: {@code sip-port} of {@code port}. None where a
   * block inside has an attribute of that very name.
   */
  static List<Attribute<?>> endingIn(String written, BlockKind kind) {
    var longer = new ArrayList<Attribute<?>>();
    for (BlockKind child : kind.children()) {
      if (child.attribute(written).isPresent()) {
        return longer;
      }
    }
    for (Attribute<?> attribute : kind.attributes()) {
      if (attribute.name().endsWith("-" + written)) {
        longer.add(attribute);
      }
    }
    return longer;
  }

  /** What another kind of block, or everyday speech, calls the same. */
  static String otherWord(String written) {
    return OTHER_WORDS.getOrDefault(written, written);
  }

  /** A label or name in small letters and digits; any number is the N of {@code Peer N address}. */
  private static String shape(String words) {
    var shape = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char unit = Character.toLowerCase(words.charAt(i));
      if (unit >= '0' && unit <= '9') {
        shape.append('n');
      } else if (unit >= 'a' && unit <= 'z') {
        shape.append(unit);
      }
    }
    return shape.toString();
  }

  /** The known name nearest to what was written, where one is near enough; ties go to the first. */
  public static Optional<String> near(String written, Collection<String> known) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    String folded = written.toLowerCase(Locale.ROOT);
    int limit = folded.length() < 3 ? 0 : 1 + folded.length() / 5;
    String best = null;
    for (String name : known) {
      int distance = distance(folded, name.toLowerCase(Locale.ROOT), limit);
      if (distance <= limit && !name.equals(written)) {
        best = name;
        limit = distance - 1;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Letters to insert, delete, replace or swap with their neighbour; beyond the limit: more. */
  private static int distance(String here, String there, int limit) {
    if (Math.abs(here.length() - there.length()) > limit) {
      return limit + 1;
    }
    int[] before = new int[there.length() + 1];
    int[] last = new int[there.length() + 1];
    int[] row = new int[there.length() + 1];
    for (int j = 0; j < last.length; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= here.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= there.length(); j++) {
        boolean same = here.charAt(i - 1) == there.charAt(j - 1);
        int change = last[j - 1] + (same ? 0 : 1);
        row[j] = Math.min(change, 1 + Math.min(last[j], row[j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && here.charAt(i - 1) == there.charAt(j - 2)
                && here.charAt(i - 2) == there.charAt(j - 1);
        if (swapped) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      int[] spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return last[there.length()];
  }
}
