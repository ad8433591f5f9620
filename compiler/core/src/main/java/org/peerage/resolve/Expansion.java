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

  /** So few blocks are held against one another; of more a table is made. */
  private static final int FEW = 8;

  private final List<Nested> blocks = new ArrayList<>();
  private Map<String, Slot> attributes = new LinkedHashMap<>();
  private Map<String, Nested> byKey = Map.of();
  private boolean incomplete;

  Map<String, Slot> attributes() {
    return attributes;
  }

  /** Takes those of another body in the place of its own. */
  void attributes(Map<String, Slot> others) {
    attributes = others;
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

  /** Has all blocks stand at one place. */
  Expansion at(int place) {
    for (Nested block : blocks) {
      block.place(place);
    }
    return this;
  }

  /** Puts a block into the body, or nothing when the same block is there already: that one. */
  Optional<Nested> put(Nested block) {
    Optional<Nested> first = blocks.size() < FEW ? sameOfFew(block) : sameOfMany(block);
    if (first.isEmpty()) {
      blocks.add(block);
    }
    return first;
  }

  private Optional<Nested> sameOfFew(Nested block) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).isSameAs(block)) {
        return Optional.of(blocks.get(i));
      }
    }
    return Optional.empty();
  }

  private Optional<Nested> sameOfMany(Nested block) {
    if (blocks.size() == FEW) {
      byKey = new HashMap<>();
      for (Nested other : blocks) {
        if (other.hasKey) {
          byKey.put(other.key(), other);
        }
      }
    }
    return block.hasKey
        ? Optional.ofNullable(byKey.putIfAbsent(block.key(), block))
        : Optional.empty();
  }

  /** One block in a body. */
  static final class Nested {

    private final Block block;
    private final List<Datum> labels;
    private final boolean hasKey;
    private final Expansion content;
    private int place;

    Nested(Block block, List<Datum> labels, boolean repeats, Expansion content, int place) {
      this.block = block;
      this.labels = List.copyOf(labels);
      this.hasKey = !repeats && areTexts(labels);
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

    private static boolean areTexts(List<Datum> labels) {
      for (int i = 0; i < labels.size(); i++) {
        if (!(labels.get(i) instanceof Datum.Scalar)) {
          return false;
        }
      }
      return true;
    }

    /** Whether kind and labels are the same; never where a label could not be worked out. */
    private boolean isSameAs(Nested other) {
      return hasKey && other.hasKey && kind().equals(other.kind()) && isLabelledAs(other);
    }

    private boolean isLabelledAs(Nested other) {
      if (labels.size() != other.labels.size()) {
        return false;
      }
      for (int i = 0; i < labels.size(); i++) {
        if (!labels.get(i).sameAs(other.labels.get(i))) {
          return false;
        }
      }
      return true;
    }

    /** Kind and labels, as a key to be found by. */
    private String key() {
      var key = new StringBuilder(kind());
      for (Datum label : labels) {
        key.append('\n').append(((Datum.Scalar) label).text());
      }
      return key.toString();
    }

    private String kind() {
      return block.kind().text();
    }
  }
}
