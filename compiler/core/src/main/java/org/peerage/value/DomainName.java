package org.peerage.value;

import java.util.Locale;

/**
 * A domain name without its final dot, as letters, digits, hyphens and underscores; the root is the
 * empty text.
 *
 * <p>Kept as written, compared without case (RFC 4343). A valid value has labels of 1 to 63 octets
 * and 253 characters at most (RFC 1035 section 2.3.4); reading and its messages are in the schema's
 * types.
 */
public final class DomainName implements Comparable<DomainName> {

  public static final DomainName ROOT = new DomainName("");

  private final String text;
  private final String folded;

  private DomainName(String text) {
    this(text, text.toLowerCase(Locale.ROOT));
  }

  private DomainName(String text, String folded) {
    this.text = text;
    this.folded = folded;
  }

  /** A name known to be well formed. A final dot is dropped. */
  public static DomainName of(String text) {
    return new DomainName(text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
  }

  /** This name below another: {@code expe1} under {@code example.com}. */
  public DomainName under(DomainName parent) {
    if (parent.isRoot() || isRoot()) {
      return isRoot() ? parent : this;
    }
    String whole = text + "." + parent.text;
    return isFolded() && parent.isFolded()
        ? new DomainName(whole, whole)
        : new DomainName(whole, folded + "." + parent.folded);
  }

  /** The name without its first label; the root for a name of one label. */
  public DomainName parent() {
    int dot = text.indexOf('.');
    if (dot < 0) {
      return ROOT;
    }
    String above = text.substring(dot + 1);
    return new DomainName(above, isFolded() ? above : folded.substring(dot + 1));
  }

  public boolean isRoot() {
    return text.isEmpty();
  }

  /** Whether this is {@code other} or lies below it. */
  public boolean isWithin(DomainName other) {
    return other.isRoot()
        || folded.equals(other.folded)
        || folded.endsWith(other.folded)
            && folded.charAt(folded.length() - other.folded.length() - 1) == '.';
  }

  /** The labels from left to right; none for the root. */
  public String[] labels() {
    return isRoot() ? new String[0] : text.split("\\.");
  }

  /** With the final dot, as zone files want it. */
  public String absolute() {
    return text + ".";
  }

  /** By labels from the right, without case: the canonical order of RFC 4034 section 6.1. */
  @Override
  public int compareTo(DomainName other) {
    if (this == other) {
      return 0;
    }
    String that = other.folded;
    int here = folded.length();
    int there = that.length();
    int i = here - 1;
    int j = there - 1;
    for (; i >= 0 && j >= 0 && folded.charAt(i) == that.charAt(j); i--, j--) {
      if (folded.charAt(i) == '.') {
        here = i;
        there = j;
      }
    }
    // All to the right of here and there is equal: what differs is in the labels that end there.
    int byLabel =
        compareLabels(
            folded.lastIndexOf('.', i) + 1, here, that, that.lastIndexOf('.', j) + 1, there);
    return byLabel != 0 ? byLabel : Integer.compare(i, j);
  }

  /** Whether the name is written in small letters: nothing is kept twice then. */
  private boolean isFolded() {
    // toLowerCase gives back the text itself where it is so.
    return text == folded;
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof DomainName that && folded.equals(that.folded);
  }

  @Override
  public int hashCode() {
    return folded.hashCode();
  }

  /** As written, without the final dot; {@code .} for the root. */
  @Override
  public String toString() {
    return isRoot() ? "." : text;
  }

  private int compareLabels(int start, int end, String other, int otherStart, int otherEnd) {
    int shorter = Math.min(end - start, otherEnd - otherStart);
    for (int i = 0; i < shorter; i++) {
      int byUnit = folded.charAt(start + i) - other.charAt(otherStart + i);
      if (byUnit != 0) {
        return byUnit;
      }
    }
    return (end - start) - (otherEnd - otherStart);
  }
}
