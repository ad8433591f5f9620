package org.peerage.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerage.syntax.Block;
import org.peerage.syntax.Use;

/** What stands in a body once its profiles are in place: values worked out, none of them typed. */
final class Expansion {

  private final Map<String, Slot> attributes = new LinkedHashMap<>();
  private final List<Nested> blocks = new ArrayList<>();
  private Map<String, Nested> byKey = Map.of();
  private boolean incomplete;

  Map<String, Slot> attributes() {
    return attributes;
  }

  List<Nested> blocks() {
    return blocks;
  }

  /** What a later use sets differently. */
  record Rival(Slot slot, Use use) {}

  /** Whether something that could not be read may have stood in the body. */
  boolean isIncomplete() {
    return incomplete;
  }

  Expansion incomplete() {
    incomplete = true;
    return this;
  }

  /** Puts a block into the body, or nothing when the same block is there already: that one. */
  Optional<Nested> put(Nested block) {
    if (!block.key.isEmpty()) {
      byKey = byKey.isEmpty() ? new HashMap<>() : byKey;
      Nested first = byKey.putIfAbsent(block.key, block);
      if (first != null) {
        return Optional.of(first);
      }
    }
    blocks.add(block);
    return Optional.empty();
  }

  /** One block in a body. */
  static final class Nested {

    private final Block block;
    private final List<Datum> labels;
    private final String key;
    private final Expansion content;
    private int place;

    Nested(Block block, List<Datum> labels, boolean repeats, Expansion content, int place) {
      this.block = block;
      this.labels = List.copyOf(labels);
      this.key = repeats ? "" : key(block.kind().text(), labels);
      this.content = content;
      this.place = place;
    }

    Block block() {
      return block;
    }

    List<Datum> labels() {
      return labels;
    }

    /** The text of the first label; empty where there is none or it could not be worked out. */
    String label() {
      return !labels.isEmpty() && labels.get(0) instanceof Datum.Scalar scalar ? scalar.text() : "";
    }

    Expansion content() {
      return content;
    }

    /** Which item of the body it is or came from. */
    int place() {
      return place;
    }

    void place(int other) {
      place = other;
    }

    /** What makes it the same block as another: kind and labels; empty where nothing does. */
    private static String key(String kind, List<Datum> labels) {
      if (labels.isEmpty()) {
        return kind;
      }
      var key = new StringBuilder(kind);
      for (Datum label : labels) {
        if (!(label instanceof Datum.Scalar scalar)) {
          return "";
        }
        key.append('\n').append(scalar.text());
      }
      return key.toString();
    }
  }
}
