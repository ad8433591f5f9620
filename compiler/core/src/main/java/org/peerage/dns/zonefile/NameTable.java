package org.peerage.dns.zonefile;

import java.util.Arrays;
import java.util.Optional;
import org.peerage.dns.DnsLimits;
import org.peerage.value.DomainName;

/**
 * Names of a zone, each kept once, as it was written first; found by number, by value and by what
 * stands in a text.
 */
public final class NameTable {

  private static final int NONE = -1;

  private DomainName[] names = new DomainName[64];
  private int[] hashes = new int[64];
  private int[] slots = new int[256];
  private int size;
  private String origin = "";
  private int originHash;
  private int originFactor;

  public NameTable() {
    Arrays.fill(slots, NONE);
    origin(DomainName.ROOT);
  }

  /** Sets what relative names are relative to. */
  public void origin(DomainName name) {
    origin = name.isRoot() ? "" : "." + name;
    originHash = 0;
    originFactor = 1;
    for (int i = 0; i < origin.length(); i++) {
      originHash = 31 * originHash + folded(origin.charAt(i));
      originFactor *= 31;
    }
  }

  /**
   * The name that a field spells, relative to the origin unless it ends in a dot.
   *
   * @return nothing where it has to be looked at more closely: anything but letters, digits,
   *     hyphens, underscores, asterisks and slashes, or a label that is too long
   */
  public Optional<DomainName> spelled(String text, int from, int to) {
    boolean absolute = text.charAt(to - 1) == '.';
    int end = absolute ? to - 1 : to;
    String suffix = absolute ? "" : origin;
    if (end == from || end - from + suffix.length() > DnsLimits.LONGEST_NAME) {
      return Optional.empty();
    }
    int hash = 0;
    int label = 0;
    for (int i = from; i < end; i++) {
      char unit = text.charAt(i);
      if (unit == '.' ? label == 0 : !isPlain(unit)) {
        return Optional.empty();
      }
      label = unit == '.' ? 0 : label + 1;
      if (label > DnsLimits.LONGEST_LABEL) {
        return Optional.empty();
      }
      hash = 31 * hash + folded(unit);
    }
    if (label == 0) {
      return Optional.empty();
    }
    if (!absolute) {
      hash = hash * originFactor + originHash;
    }
    int slot = start(hash);
    while (slots[slot] != NONE) {
      int at = slots[slot];
      if (hashes[at] == hash && isSpelled(names[at].toString(), text, from, end, suffix)) {
        return Optional.of(names[at]);
      }
      slot = slot + 1 & slots.length - 1;
    }
    String whole = text.substring(from, end).concat(suffix);
    return Optional.of(name(put(DomainName.of(whole), hash, slot)));
  }

  private static boolean isPlain(char unit) {
    return unit >= 'a' && unit <= 'z'
        || unit >= '0' && unit <= '9'
        || unit >= 'A' && unit <= 'Z'
        || unit == '-'
        || unit == '_'
        || unit == '*'
        || unit == '/';
  }

  private static boolean isSpelled(String name, String text, int from, int end, String suffix) {
    int length = end - from;
    return name.length() == length + suffix.length()
        && name.regionMatches(true, 0, text, from, length)
        && name.regionMatches(true, length, suffix, 0, suffix.length());
  }

  private static int folded(char unit) {
    return unit >= 'A' && unit <= 'Z' ? unit + ('a' - 'A') : unit;
  }

  /** The number of a name, from 0 on in the order they were met; a new one for a new name. */
  int number(DomainName name) {
    int slot = slot(name);
    return slots[slot] == NONE ? put(name, name.hashCode(), slot) : slots[slot];
  }

  /** The number of a name; -1 where it is not there. */
  int find(DomainName name) {
    return slots[slot(name)];
  }

  DomainName name(int number) {
    return names[number];
  }

  /** The same name, as the value that is kept. */
  public DomainName kept(DomainName name) {
    return name(number(name));
  }

  int size() {
    return size;
  }

  private int slot(DomainName name) {
    int hash = name.hashCode();
    int slot = start(hash);
    while (slots[slot] != NONE
        && (hashes[slots[slot]] != hash || !names[slots[slot]].equals(name))) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private int start(int hash) {
    int mixed = hash * 0x9e3779b9;
    return (mixed ^ mixed >>> 15) & slots.length - 1;
  }

  private int put(DomainName name, int hash, int slot) {
    if (size == names.length) {
      names = Arrays.copyOf(names, size * 2);
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    names[size] = name;
    hashes[size] = hash;
    slots[slot] = size++;
    if (size * 2 > slots.length) {
      spread();
    }
    return size - 1;
  }

  private void spread() {
    slots = new int[slots.length * 2];
    Arrays.fill(slots, NONE);
    for (int i = 0; i < size; i++) {
      int slot = start(hashes[i]);
      while (slots[slot] != NONE) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = i;
    }
  }
}
