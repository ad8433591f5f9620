package org.peerage.platform;

import static org.peerage.value.Product.Family.EXPRESSWAY;
import static org.peerage.value.Product.Family.VCS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.schema.Attribute;
import org.peerage.schema.Availability;
import org.peerage.schema.BlockKind;
import org.peerage.value.Product;
import org.peerage.value.Version;

/**
 * One setting of the {@code xConfiguration} tree.
 *
 * @param path the words behind {@code xConfiguration}, {@code #} where a number belongs: {@code
 *     Ethernet # IP V4 Address}
 * @param indexes one for each {@code #}, in order
 * @param keys what of the language it stands for; none where the language has no word
 * @param restart whether the appliance acts on it only after a restart
 * @param byHand why no script writes it although the path is known
 * @param where the versions that have it under that path: a rename or an end is a bound
 * @param seen where it was read; never empty
 */
public record Command(
    String path,
    List<Index> indexes,
    Argument argument,
    List<Key> keys,
    boolean restart,
    Optional<String> byHand,
    Availability where,
    List<Sighting> seen) {

  private static final Availability EXPRESSWAY_AND_VCS = Availability.on(EXPRESSWAY, VCS);

  public Command {
    indexes = List.copyOf(indexes);
    keys = List.copyOf(keys);
    seen = List.copyOf(seen);
    if (seen.isEmpty()) {
      throw new IllegalArgumentException("never seen: " + path);
    }
  }

  static Command of(String path, Argument argument, Sighting... seen) {
    return new Command(
        path,
        List.of(),
        argument,
        List.of(),
        false,
        Optional.empty(),
        EXPRESSWAY_AND_VCS,
        List.of(seen));
  }

  /** In the complete reference, and in real dumps of another release. */
  static Command confirmed(String path, Argument argument) {
    return of(path, argument, Sighting.REFERENCE, Sighting.DUMPS);
  }

  /** In the complete reference alone. */
  static Command documented(String path, Argument argument) {
    return of(path, argument, Sighting.REFERENCE);
  }

  Command at(Index... numbers) {
    return new Command(path, List.of(numbers), argument, keys, restart, byHand, where, seen);
  }

  /** Stands for the whole value of an attribute. */
  Command sets(BlockKind kind, Attribute<?> attribute) {
    return sets(kind, attribute, Part.VALUE);
  }

  Command sets(BlockKind kind, Attribute<?> attribute, Part part) {
    return with(new Key(kind, Optional.of(attribute), part, ""));
  }

  /** Is set to one word wherever an attribute is declared. */
  Command follows(BlockKind kind, Attribute<?> attribute, String constant) {
    return with(new Key(kind, Optional.of(attribute), Part.CONSTANT, constant));
  }

  /** Stands for the label of a block. */
  Command names(BlockKind kind) {
    return with(new Key(kind, Optional.empty(), Part.LABEL, ""));
  }

  /** Is set to one word for each block of a kind. */
  Command types(BlockKind kind, String constant) {
    return with(new Key(kind, Optional.empty(), Part.CONSTANT, constant));
  }

  Command restarting() {
    return new Command(path, indexes, argument, keys, true, byHand, where, seen);
  }

  Command byHand(String reason) {
    return new Command(path, indexes, argument, keys, restart, Optional.of(reason), where, seen);
  }

  Command on(Availability versions) {
    return new Command(path, indexes, argument, keys, restart, byHand, versions, seen);
  }

  /** How sure it is that a version has it. */
  public Certainty certainty(Product.Family family, Version version) {
    Certainty best = Certainty.UNVERIFIED;
    if (where.holds(family, version)) {
      for (Sighting sighting : seen) {
        Certainty certainty = sighting.on(family, version);
        best = certainty.compareTo(best) < 0 ? certainty : best;
      }
    }
    return best;
  }

  /**
   * Whether a script for that version may hold it: seen for the version itself, or in another one
   * with no rename known in between; not kept for the page; no number that only the appliance
   * knows.
   */
  public boolean scripted(Product.Family family, Version version) {
    return byHand.isEmpty() && surelySeen() && numbered() && where.holds(family, version);
  }

  private boolean surelySeen() {
    for (Sighting sighting : seen) {
      if (sighting.sure()) {
        return true;
      }
    }
    return false;
  }

  private boolean numbered() {
    for (Index index : indexes) {
      if (index.kind() == Index.Kind.ASSIGNED) {
        return false;
      }
    }
    return true;
  }

  /**
   * The path with its numbers.
   *
   * @throws IllegalArgumentException when they are too few, too many or out of range
   */
  public String path(int... numbers) {
    if (numbers.length != indexes.size()) {
      throw new IllegalArgumentException(path + " takes " + indexes.size() + " numbers");
    }
    var text = new StringBuilder(path);
    for (int i = 0; i < numbers.length; i++) {
      if (!indexes.get(i).contains(numbers[i])) {
        throw new IllegalArgumentException(path + " takes no " + numbers[i]);
      }
      int at = text.indexOf("#");
      text.replace(at, at + 1, Integer.toString(numbers[i]));
    }
    return text.toString();
  }

  private Command with(Key key) {
    var more = new ArrayList<>(keys);
    more.add(key);
    return new Command(path, indexes, argument, more, restart, byHand, where, seen);
  }

  /**
   * What of the language a command stands for.
   *
   * @param attribute nothing for the label of the block, or for what each block of its kind has
   * @param constant the word typed for {@link Part#CONSTANT}; empty for every other part
   */
  public record Key(BlockKind kind, Optional<Attribute<?>> attribute, Part part, String constant) {}

  /** Which part of a declared value a command carries. */
  public enum Part {
    /** The value; of a list, the element at the command's POSITION. */
    VALUE,
    /** The label of the block. */
    LABEL,
    /** Always the same word, typed where the attribute (or the block) is declared. */
    CONSTANT,
    /** The IPv4 address among the values. */
    IPV4_ADDRESS,
    /** The mask of the IPv4 address among the values, dotted: 255.255.255.0. */
    IPV4_MASK,
    /** The IPv6 address among the values, without its prefix length. */
    IPV6_ADDRESS,
    /** Whether the target is a {@code zone} or a {@code policy-service}. */
    TARGET_KIND,
    /** The name of the target. */
    TARGET_NAME
  }
}
