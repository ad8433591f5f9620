package org.peerage.platform;

/**
 * A number inside the path of a command.
 *
 * @param least the first number
 * @param most the last number
 */
public record Index(Kind kind, int least, int most) {

  public static final Index LAN = new Index(Kind.LAN, 1, 2);

  static Index position(int most) {
    return new Index(Kind.POSITION, 1, most);
  }

  static Index row(int most) {
    return new Index(Kind.ROW, 1, most);
  }

  static Index assigned(int most) {
    return new Index(Kind.ASSIGNED, 1, most);
  }

  public boolean contains(int number) {
    return least <= number && number <= most;
  }

  /** Where the number comes from. */
  public enum Kind {
    /** The LAN interface: 1 for {@code lan1}, 2 for {@code lan2}. */
    LAN,
    /** The place of a value in its list, from 1: the page has that many fields. */
    POSITION,
    /** The row of a block, known only where {@code index} says it or the appliance was read. */
    ROW,
    /** Given out by the appliance; a definition can't know it, so no script writes it. */
    ASSIGNED
  }
}
