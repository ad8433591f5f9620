package org.peerage.resolve;

/**
 * What an estate may expand to: far beyond any deployment, and there so that a definition of a few
 * lines cannot take a machine down.
 *
 * <p>The unit is an attribute, a block, a use, an element of a list, or 64 characters put together.
 */
final class Budget {

  /** Profiles that use one another, blocks in blocks, lets that refer to one another. */
  static final int DEPTH = 200;

  /** Characters of one text, and elements of one list. */
  static final int SIZE = 65_536;

  /** Units of one top-level block. */
  static final int BLOCK = 250_000;

  /** Units of an estate: 40,000 peers take about half of it. */
  static final int ESTATE = 4_000_000;

  private static final int CHARACTERS = 64;

  private int block;
  private int estate;

  /** A new top-level block, or a new file, begins. */
  void begin() {
    block = 0;
  }

  /** Takes from the budget; false when there is none left. */
  boolean spend(int units) {
    block += units;
    estate += units;
    return !spent();
  }

  /** What the top-level block has taken so far. */
  int ofBlock() {
    return block;
  }

  boolean spendText(int length) {
    return spend(1 + length / CHARACTERS);
  }

  /** Whether the block or the estate has grown beyond its bound. */
  boolean spent() {
    return block > BLOCK || estate > ESTATE;
  }

  boolean estateSpent() {
    return estate > ESTATE;
  }
}
