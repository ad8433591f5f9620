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
    return parent.isRoot() ? this : isRoot() ? parent : of(text + "." + parent.text);
  }

  /** The name without its first label; the root for a name of one label. */
  public DomainName parent() {
    int dot = text.indexOf('.');
    if (dot < 0) {
      return ROOT;
    }
    String above = text.substring(dot + 1);
    // Folded names are their own folding, and need not be folded again.
    return folded == text ? new DomainName(above, above) : new DomainName(above);
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
    int here = folded.length();
    int there = other.folded.length();
    while (here > 0 && there > 0) {
      int hereStart = folded.lastIndexOf('.', here - 1) + 1;
      int thereStart = other.folded.lastIndexOf('.', there - 1) + 1;
      int byLabel = compareLabels(hereStart, here, other.folded, thereStart, there);
      if (byLabel != 0) {
        return byLabel;
      }
      here = Math.max(0, hereStart - 1);
      there = Math.max(0, thereStart - 1);
    }
    return Integer.compare(here, there);
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
